// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Field, NULLABLE, OPTIONAL, Part, Place, Record, Shape, blank, debug,
};
use crate::AlmaInstallments;

/// The schema `payment_method_details_alma`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsAlma {
    pub installments: Option<Part<AlmaInstallments>>,
    /// The Alma transaction ID associated with this payment.
    pub transaction_id: Option<String>,
}

impl Record for PaymentMethodDetailsAlma {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_alma",
            constants: &[],
            fields: &[Field("installments", OPTIONAL), Field("transaction_id", NULLABLE)],
        }
    }

    fn blank() -> Self {
        Self {
            installments: blank(),
            transaction_id: blank(),
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.installments,
            _ => &self.transaction_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.installments,
            _ => &mut self.transaction_id,
        }
    }
}

impl std::fmt::Debug for PaymentMethodDetailsAlma {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsAlma);
