// Written by `cargo xtask generate`. Do not edit.
//! What is in `wallets` of [`IssuingCard`](crate::IssuingCard).

pub mod apple_pay;
pub use crate::issuing_card::wallets::apple_pay as google_pay;

/// An object in `wallets.apple_pay` of [`IssuingCard`](crate::IssuingCard).
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplePay {
    /// Apple Pay Eligibility
    pub eligible: bool,
    /// Reason the card is ineligible for Apple Pay
    pub ineligible_reason: Option<apple_pay::IneligibleReason>,
}

impl rt::Blank for ApplePay {
    const BLANK: Self = Self {
        eligible: rt::Blank::BLANK,
        ineligible_reason: rt::Blank::BLANK,
    };
}

impl rt::Record for ApplePay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_card_apple_pay",
            constants: &[],
            fields: &[
                rt::Field("eligible", rt::REQUIRED),
                rt::Field("ineligible_reason", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.eligible,
            _ => &self.ineligible_reason,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.eligible,
            _ => &mut self.ineligible_reason,
        }
    }
}

rt::record_traits!(ApplePay);

/// An object in `wallets.google_pay` of [`IssuingCard`](crate::IssuingCard).
#[derive(Clone)]
#[non_exhaustive]
pub struct GooglePay {
    /// Google Pay Eligibility
    pub eligible: bool,
    /// Reason the card is ineligible for Google Pay
    pub ineligible_reason: Option<apple_pay::IneligibleReason>,
}

impl rt::Blank for GooglePay {
    const BLANK: Self = Self {
        eligible: rt::Blank::BLANK,
        ineligible_reason: rt::Blank::BLANK,
    };
}

impl rt::Record for GooglePay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_card_google_pay",
            constants: &[],
            fields: &[
                rt::Field("eligible", rt::REQUIRED),
                rt::Field("ineligible_reason", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.eligible,
            _ => &self.ineligible_reason,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.eligible,
            _ => &mut self.ineligible_reason,
        }
    }
}

rt::record_traits!(GooglePay);
