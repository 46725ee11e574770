// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// Automatically declines certain charge types regardless of whether the card issuer accepted or
/// declined the charge.
///
/// The object at `v2.core.account/configuration/merchant/card_payments/decline_on`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountConfigurationMerchantCardPaymentsDeclineOn {
    /// Whether Stripe automatically declines charges with an incorrect ZIP or postal code. This setting
    /// only applies when a ZIP or postal code is provided and they fail bank verification.
    pub avs_failure: Option<bool>,
    /// Whether Stripe automatically declines charges with an incorrect CVC. This setting only applies
    /// when a CVC is provided and it fails bank verification.
    pub cvc_failure: Option<bool>,
}

impl Blank for V2CoreAccountConfigurationMerchantCardPaymentsDeclineOn {
    const BLANK: Self = Self {
        avs_failure: Blank::BLANK,
        cvc_failure: Blank::BLANK,
    };
}

impl Record for V2CoreAccountConfigurationMerchantCardPaymentsDeclineOn {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[Field("avs_failure", OPTIONAL), Field("cvc_failure", OPTIONAL)],
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

impl std::fmt::Debug for V2CoreAccountConfigurationMerchantCardPaymentsDeclineOn {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountConfigurationMerchantCardPaymentsDeclineOn);
