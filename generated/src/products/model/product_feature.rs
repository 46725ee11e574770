// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, Part, Place, REQUIRED, Record, Resource, Shape, blank, debug,
};
use crate::{EntitlementsFeature, ProductFeatureId};

/// A product_feature represents an attachment between a feature and a product. When a product is
/// purchased that has a feature attached, Stripe will create an entitlement to the feature for the
/// purchasing customer.
///
/// The schema `product_feature`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProductFeature {
    pub entitlement_feature: Part<EntitlementsFeature>,
    /// Unique identifier for the object.
    pub id: ProductFeatureId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
}

impl Record for ProductFeature {
    fn blank() -> Self {
        Self {
            entitlement_feature: blank(),
            id: blank(),
            livemode: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "product_feature",
            constants: &[("object", Constant::Str("product_feature"))],
            fields: &[
                Field("entitlement_feature", REQUIRED),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.entitlement_feature,
            1 => &self.id,
            _ => &self.livemode,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.entitlement_feature,
            1 => &mut self.id,
            _ => &mut self.livemode,
        }
    }
}

impl std::fmt::Debug for ProductFeature {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ProductFeature);

impl Resource for ProductFeature {
    type Id = ProductFeatureId;
    const OBJECT: &'static str = "product_feature";
}
