// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::PaymentMethodDetailsCardPresent;

/// The schema `card_generated_from_payment_method_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardGeneratedFromPaymentMethodDetails {
    pub card_present: Option<Part<PaymentMethodDetailsCardPresent>>,
    /// The type of payment method transaction-specific details from the transaction that generated this
    /// `card` payment method. Always `card_present`.
    pub type_: String,
}

impl Blank for CardGeneratedFromPaymentMethodDetails {
    const BLANK: Self = Self {
        card_present: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for CardGeneratedFromPaymentMethodDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "card_generated_from_payment_method_details",
            constants: &[],
            fields: &[Field("card_present", OPTIONAL), Field("type", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.card_present,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.card_present,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for CardGeneratedFromPaymentMethodDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CardGeneratedFromPaymentMethodDetails);
