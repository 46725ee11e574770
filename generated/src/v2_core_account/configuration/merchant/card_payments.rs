// Written by `cargo xtask generate`. Do not edit.
//! What is in `configuration.merchant.card_payments` of [`V2CoreAccount`](crate::V2CoreAccount).

/// Automatically declines certain charge types regardless of whether the card issuer accepted or
/// declined the charge.
///
/// An object in `configuration.merchant.card_payments.decline_on` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeclineOn {
    /// Whether Stripe automatically declines charges with an incorrect ZIP or postal code. This setting
    /// only applies when a ZIP or postal code is provided and they fail bank verification.
    pub avs_failure: Option<bool>,
    /// Whether Stripe automatically declines charges with an incorrect CVC. This setting only applies
    /// when a CVC is provided and it fails bank verification.
    pub cvc_failure: Option<bool>,
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
            name: "",
            constants: &[],
            fields: &[
                rt::Field("avs_failure", rt::OPTIONAL),
                rt::Field("cvc_failure", rt::OPTIONAL),
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
