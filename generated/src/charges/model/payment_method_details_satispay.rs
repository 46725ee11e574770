// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payment_method_details_satispay`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsSatispay {
    /// The Satispay transaction ID associated with this payment.
    pub transaction_id: Option<String>,
}

impl Blank for PaymentMethodDetailsSatispay {
    const BLANK: Self = Self {
        transaction_id: Blank::BLANK,
    };
}

impl Record for PaymentMethodDetailsSatispay {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_satispay",
            constants: &[],
            fields: &[Field("transaction_id", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.transaction_id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.transaction_id
    }
}

impl std::fmt::Debug for PaymentMethodDetailsSatispay {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsSatispay);
