// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payment_method_details_payment_record_scalapay`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordScalapay {
    /// The Scalapay transaction ID associated with this payment.
    pub transaction_id: Option<String>,
}

impl Blank for PaymentMethodDetailsPaymentRecordScalapay {
    const BLANK: Self = Self {
        transaction_id: Blank::BLANK,
    };
}

impl Record for PaymentMethodDetailsPaymentRecordScalapay {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_payment_record_scalapay",
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

impl std::fmt::Debug for PaymentMethodDetailsPaymentRecordScalapay {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsPaymentRecordScalapay);
