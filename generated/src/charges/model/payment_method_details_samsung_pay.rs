// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, NULLABLE, Place, Record, Shape, blank, debug};

/// The schema `payment_method_details_samsung_pay`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsSamsungPay {
    /// A unique identifier for the buyer as determined by the local payment processor.
    pub buyer_id: Option<String>,
    /// The Samsung Pay transaction ID associated with this payment.
    pub transaction_id: Option<String>,
}

impl Record for PaymentMethodDetailsSamsungPay {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_samsung_pay",
            constants: &[],
            fields: &[Field("buyer_id", NULLABLE), Field("transaction_id", NULLABLE)],
        }
    }

    fn blank() -> Self {
        Self {
            buyer_id: blank(),
            transaction_id: blank(),
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.buyer_id,
            _ => &self.transaction_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.buyer_id,
            _ => &mut self.transaction_id,
        }
    }
}

impl std::fmt::Debug for PaymentMethodDetailsSamsungPay {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsSamsungPay);
