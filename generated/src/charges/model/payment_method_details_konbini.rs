// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::PaymentMethodDetailsKonbiniStore;

/// The schema `payment_method_details_konbini`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsKonbini {
    /// If the payment succeeded, this contains the details of the convenience store where the payment
    /// was completed.
    pub store: Option<Part<PaymentMethodDetailsKonbiniStore>>,
}

impl Blank for PaymentMethodDetailsKonbini {
    const BLANK: Self = Self { store: Blank::BLANK };
}

impl Record for PaymentMethodDetailsKonbini {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_konbini",
            constants: &[],
            fields: &[Field("store", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.store
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.store
    }
}

impl std::fmt::Debug for PaymentMethodDetailsKonbini {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsKonbini);
