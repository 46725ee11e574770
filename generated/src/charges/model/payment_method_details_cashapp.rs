// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, NULLABLE, Place, Record, Shape, blank, debug};

/// The schema `payment_method_details_cashapp`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCashapp {
    /// A unique and immutable identifier assigned by Cash App to every buyer.
    pub buyer_id: Option<String>,
    /// A public identifier for buyers using Cash App.
    pub cashtag: Option<String>,
    /// A unique and immutable identifier of payments assigned by Cash App
    pub transaction_id: Option<String>,
}

impl Record for PaymentMethodDetailsCashapp {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_cashapp",
            constants: &[],
            fields: &[
                Field("buyer_id", NULLABLE),
                Field("cashtag", NULLABLE),
                Field("transaction_id", NULLABLE),
            ],
        }
    }

    fn blank() -> Self {
        Self {
            buyer_id: blank(),
            cashtag: blank(),
            transaction_id: blank(),
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.buyer_id,
            1 => &self.cashtag,
            _ => &self.transaction_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.buyer_id,
            1 => &mut self.cashtag,
            _ => &mut self.transaction_id,
        }
    }
}

impl std::fmt::Debug for PaymentMethodDetailsCashapp {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsCashapp);
