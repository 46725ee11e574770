// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::PaymentIntentCardProcessing;

/// The schema `payment_intent_processing`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentProcessing {
    pub card: Option<Part<PaymentIntentCardProcessing>>,
}

impl Blank for PaymentIntentProcessing {
    const BLANK: Self = Self { card: Blank::BLANK };
}

impl Record for PaymentIntentProcessing {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_intent_processing",
            constants: &[("type", Constant::Str("card"))],
            fields: &[Field("card", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.card
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.card
    }
}

impl std::fmt::Debug for PaymentIntentProcessing {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentIntentProcessing);
