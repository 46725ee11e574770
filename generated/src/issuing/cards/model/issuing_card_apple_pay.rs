// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::IneligibleReason;

/// The schema `issuing_card_apple_pay`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardApplePay {
    /// Apple Pay Eligibility
    pub eligible: bool,
    /// Reason the card is ineligible for Apple Pay
    pub ineligible_reason: Option<IneligibleReason>,
}

impl Blank for IssuingCardApplePay {
    const BLANK: Self = Self {
        eligible: Blank::BLANK,
        ineligible_reason: Blank::BLANK,
    };
}

impl Record for IssuingCardApplePay {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_card_apple_pay",
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

impl std::fmt::Debug for IssuingCardApplePay {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingCardApplePay);
