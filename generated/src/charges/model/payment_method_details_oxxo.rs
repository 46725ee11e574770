// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payment_method_details_oxxo`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsOxxo {
    /// OXXO reference number
    pub number: Option<String>,
}

impl Blank for PaymentMethodDetailsOxxo {
    const BLANK: Self = Self { number: Blank::BLANK };
}

impl Record for PaymentMethodDetailsOxxo {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_oxxo",
            constants: &[],
            fields: &[Field("number", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.number
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.number
    }
}

impl std::fmt::Debug for PaymentMethodDetailsOxxo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsOxxo);
