// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Constant, Field, Place, REQUIRED, Record, Shape, blank, debug};
use crate::PriceId;

/// The schema `deleted_price`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedPrice {
    /// Unique identifier for the object.
    pub id: PriceId,
}

impl Record for DeletedPrice {
    fn blank() -> Self {
        Self { id: blank() }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "deleted_price",
            constants: &[
                ("deleted", Constant::Bool(true)),
                ("object", Constant::Str("price")),
            ],
            fields: &[Field("id", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.id
    }
}

impl std::fmt::Debug for DeletedPrice {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DeletedPrice);
