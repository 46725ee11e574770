// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `account_decline_charge_on`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountDeclineChargeOn {
    /// Whether Stripe automatically declines charges with an incorrect ZIP or postal code. This setting
    /// only applies when a ZIP or postal code is provided and they fail bank verification.
    pub avs_failure: bool,
    /// Whether Stripe automatically declines charges with an incorrect CVC. This setting only applies
    /// when a CVC is provided and it fails bank verification.
    pub cvc_failure: bool,
}

impl Blank for AccountDeclineChargeOn {
    const BLANK: Self = Self {
        avs_failure: Blank::BLANK,
        cvc_failure: Blank::BLANK,
    };
}

impl Record for AccountDeclineChargeOn {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "account_decline_charge_on",
            constants: &[],
            fields: &[Field("avs_failure", REQUIRED), Field("cvc_failure", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.avs_failure,
            _ => &self.cvc_failure,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.avs_failure,
            _ => &mut self.cvc_failure,
        }
    }
}

impl std::fmt::Debug for AccountDeclineChargeOn {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(AccountDeclineChargeOn);
