// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::{
    PaymentIntentNextActionKonbiniFamilymart, PaymentIntentNextActionKonbiniLawson,
    PaymentIntentNextActionKonbiniMinistop, PaymentIntentNextActionKonbiniSeicomart,
};

/// The schema `payment_intent_next_action_konbini_stores`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionKonbiniStores {
    /// FamilyMart instruction details.
    pub familymart: Option<Part<PaymentIntentNextActionKonbiniFamilymart>>,
    /// Lawson instruction details.
    pub lawson: Option<Part<PaymentIntentNextActionKonbiniLawson>>,
    /// Ministop instruction details.
    pub ministop: Option<Part<PaymentIntentNextActionKonbiniMinistop>>,
    /// Seicomart instruction details.
    pub seicomart: Option<Part<PaymentIntentNextActionKonbiniSeicomart>>,
}

impl Blank for PaymentIntentNextActionKonbiniStores {
    const BLANK: Self = Self {
        familymart: Blank::BLANK,
        lawson: Blank::BLANK,
        ministop: Blank::BLANK,
        seicomart: Blank::BLANK,
    };
}

impl Record for PaymentIntentNextActionKonbiniStores {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_intent_next_action_konbini_stores",
            constants: &[],
            fields: &[
                Field("familymart", NULLABLE),
                Field("lawson", NULLABLE),
                Field("ministop", NULLABLE),
                Field("seicomart", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.familymart,
            1 => &self.lawson,
            2 => &self.ministop,
            _ => &self.seicomart,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.familymart,
            1 => &mut self.lawson,
            2 => &mut self.ministop,
            _ => &mut self.seicomart,
        }
    }
}

impl std::fmt::Debug for PaymentIntentNextActionKonbiniStores {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentIntentNextActionKonbiniStores);
