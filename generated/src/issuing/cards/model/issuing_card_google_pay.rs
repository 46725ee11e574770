// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::IneligibleReason;

/// The schema `issuing_card_google_pay`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardGooglePay {
    /// Google Pay Eligibility
    pub eligible: bool,
    /// Reason the card is ineligible for Google Pay
    pub ineligible_reason: Option<IneligibleReason>,
}

impl Blank for IssuingCardGooglePay {
    const BLANK: Self = Self {
        eligible: Blank::BLANK,
        ineligible_reason: Blank::BLANK,
    };
}

impl Record for IssuingCardGooglePay {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_card_google_pay",
            constants: &[],
            fields: &[Field("eligible", REQUIRED), Field("ineligible_reason", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.eligible,
            _ => &self.ineligible_reason,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.eligible,
            _ => &mut self.ineligible_reason,
        }
    }
}

impl std::fmt::Debug for IssuingCardGooglePay {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingCardGooglePay);
