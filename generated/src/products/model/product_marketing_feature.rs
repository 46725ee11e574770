// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// The schema `product_marketing_feature`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProductMarketingFeature {
    /// The marketing feature name. Up to 80 characters long.
    pub name: Option<String>,
}

impl Blank for ProductMarketingFeature {
    const BLANK: Self = Self { name: Blank::BLANK };
}

impl Record for ProductMarketingFeature {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "product_marketing_feature",
            constants: &[],
            fields: &[Field("name", OPTIONAL)],
        }
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
