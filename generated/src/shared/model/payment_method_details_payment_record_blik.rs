// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payment_method_details_payment_record_blik`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordBlik {
    /// A unique and immutable identifier assigned by BLIK to every buyer.
    pub buyer_id: Option<String>,
}

impl Blank for PaymentMethodDetailsPaymentRecordBlik {
    const BLANK: Self = Self { buyer_id: Blank::BLANK };
}

impl Record for PaymentMethodDetailsPaymentRecordBlik {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_payment_record_blik",
            constants: &[],
            fields: &[Field("buyer_id", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.buyer_id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.buyer_id
    }
}

impl std::fmt::Debug for PaymentMethodDetailsPaymentRecordBlik {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsPaymentRecordBlik);
