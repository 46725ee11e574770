// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payment_method_details_upi`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsUpi {
    /// Customer's unique Virtual Payment Address.
    pub vpa: Option<String>,
}

impl Blank for PaymentMethodDetailsUpi {
    const BLANK: Self = Self { vpa: Blank::BLANK };
}

impl Record for PaymentMethodDetailsUpi {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_upi",
            constants: &[],
            fields: &[Field("vpa", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.vpa
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.vpa
    }
}

impl std::fmt::Debug for PaymentMethodDetailsUpi {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsUpi);
