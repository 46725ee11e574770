// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, NULLABLE, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::CardId;

/// The schema `deleted_card`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedCard {
    /// Three-letter [ISO code for the currency](https://docs.stripe.com/payouts) paid out to the bank
    /// account.
    pub currency: Option<String>,
    /// Unique identifier for the object.
    pub id: CardId,
}

impl Record for DeletedCard {
    fn blank() -> Self {
        Self {
            currency: blank(),
            id: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "deleted_card",
            constants: &[
                ("deleted", Constant::Bool(true)),
                ("object", Constant::Str("card")),
            ],
            fields: &[Field("currency", NULLABLE), Field("id", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.currency,
            _ => &self.id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.currency,
            _ => &mut self.id,
        }
    }
}

impl std::fmt::Debug for DeletedCard {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DeletedCard);
