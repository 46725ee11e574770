// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `payment_intent_next_action_konbini_familymart`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionKonbiniFamilymart {
    /// The confirmation number.
    pub confirmation_number: Option<String>,
    /// The payment code.
    pub payment_code: String,
}

impl Blank for PaymentIntentNextActionKonbiniFamilymart {
    const BLANK: Self = Self {
        confirmation_number: Blank::BLANK,
        payment_code: Blank::BLANK,
    };
}

impl Record for PaymentIntentNextActionKonbiniFamilymart {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_intent_next_action_konbini_familymart",
            constants: &[],
            fields: &[
                Field("confirmation_number", OPTIONAL),
                Field("payment_code", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.confirmation_number,
            _ => &self.payment_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.confirmation_number,
            _ => &mut self.payment_code,
        }
    }
}

impl std::fmt::Debug for PaymentIntentNextActionKonbiniFamilymart {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentIntentNextActionKonbiniFamilymart);
