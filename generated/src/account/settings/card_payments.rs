// Written by `cargo xtask generate`. Do not edit.
//! What is in `settings.card_payments` of [`Account`](crate::Account).

/// An object in `settings.card_payments.decline_on` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeclineOn {
    /// Whether Stripe automatically declines charges with an incorrect ZIP or postal code. This setting
    /// only applies when a ZIP or postal code is provided and they fail bank verification.
    pub avs_failure: bool,
    /// Whether Stripe automatically declines charges with an incorrect CVC. This setting only applies
    /// when a CVC is provided and it fails bank verification.
    pub cvc_failure: bool,
}

impl rt::Blank for DeclineOn {
    const BLANK: Self = Self {
        avs_failure: rt::Blank::BLANK,
        cvc_failure: rt::Blank::BLANK,
    };
}

impl rt::Record for DeclineOn {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "account_decline_charge_on",
            constants: &[],
            fields: &[
                rt::Field("avs_failure", rt::REQUIRED),
                rt::Field("cvc_failure", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.avs_failure,
            _ => &self.cvc_failure,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.avs_failure,
            _ => &mut self.cvc_failure,
        }
    }
}

rt::record_traits!(DeclineOn);
