// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payment_method_details_payco`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPayco {
    /// A unique identifier for the buyer as determined by the local payment processor.
    pub buyer_id: Option<String>,
    /// The Payco transaction ID associated with this payment.
    pub transaction_id: Option<String>,
}

impl Blank for PaymentMethodDetailsPayco {
    const BLANK: Self = Self {
        buyer_id: Blank::BLANK,
        transaction_id: Blank::BLANK,
    };
}

impl Record for PaymentMethodDetailsPayco {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_payco",
            constants: &[],
            fields: &[Field("buyer_id", NULLABLE), Field("transaction_id", NULLABLE)],
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

impl std::fmt::Debug for PaymentMethodDetailsPayco {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsPayco);
