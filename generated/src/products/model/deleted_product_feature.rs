// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Constant, Field, Place, REQUIRED, Record, Shape, blank, debug};
use crate::ProductFeatureId;

/// The schema `deleted_product_feature`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedProductFeature {
    /// Unique identifier for the object.
    pub id: ProductFeatureId,
}

impl Record for DeletedProductFeature {
    fn blank() -> Self {
        Self { id: blank() }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "deleted_product_feature",
            constants: &[
                ("deleted", Constant::Bool(true)),
                ("object", Constant::Str("product_feature")),
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

impl std::fmt::Debug for DeletedProductFeature {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DeletedProductFeature);
