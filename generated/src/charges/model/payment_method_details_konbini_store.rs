// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};
use crate::PaymentMethodDetailsKonbiniStoreChain;

/// The schema `payment_method_details_konbini_store`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsKonbiniStore {
    /// The name of the convenience store chain where the payment was completed.
    pub chain: Option<PaymentMethodDetailsKonbiniStoreChain>,
}

impl Blank for PaymentMethodDetailsKonbiniStore {
    const BLANK: Self = Self { chain: Blank::BLANK };
}

impl Record for PaymentMethodDetailsKonbiniStore {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_konbini_store",
            constants: &[],
            fields: &[Field("chain", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.chain
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.chain
    }
}

impl std::fmt::Debug for PaymentMethodDetailsKonbiniStore {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsKonbiniStore);
