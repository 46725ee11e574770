// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, OPTIONAL, Place, Record, Shape, blank, debug};

/// The schema `product_marketing_feature`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProductMarketingFeature {
    /// The marketing feature name. Up to 80 characters long.
    pub name: Option<String>,
}

impl Record for ProductMarketingFeature {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "product_marketing_feature",
            constants: &[],
            fields: &[Field("name", OPTIONAL)],
        }
    }

    fn blank() -> Self {
        Self { name: blank() }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.name
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.name
    }
}

impl std::fmt::Debug for ProductMarketingFeature {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ProductMarketingFeature);
