// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, NULLABLE, Place, Record, Shape, blank, debug};

/// The schema `payment_method_details_payment_record_upi`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordUpi {
    /// Customer's unique Virtual Payment Address.
    pub vpa: Option<String>,
}

impl Record for PaymentMethodDetailsPaymentRecordUpi {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_payment_record_upi",
            constants: &[],
            fields: &[Field("vpa", NULLABLE)],
        }
    }

    fn blank() -> Self {
        Self { vpa: blank() }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.vpa
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.vpa
    }
}

impl std::fmt::Debug for PaymentMethodDetailsPaymentRecordUpi {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsPaymentRecordUpi);
