// Written by `cargo xtask generate`. Do not edit.

/// A product_feature represents an attachment between a feature and a product. When a product is
/// purchased that has a feature attached, Stripe will create an entitlement to the feature for the
/// purchasing customer.
///
/// The object `product_feature`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProductFeature {
    pub entitlement_feature: rt::Part<crate::EntitlementsFeature>,
    /// Unique identifier for the object.
    pub id: crate::ids::ProductFeatureId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
}

impl rt::Record for ProductFeature {
    fn blank() -> Self {
        Self {
            entitlement_feature: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "product_feature",
            constants: &[("object", rt::Constant::Str("product_feature"))],
            fields: &[
                rt::Field("entitlement_feature", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.entitlement_feature,
            1 => &self.id,
            _ => &self.livemode,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.entitlement_feature,
            1 => &mut self.id,
            _ => &mut self.livemode,
        }
    }
}

rt::record_traits!(ProductFeature);

impl rt::Resource for ProductFeature {
    type Id = crate::ids::ProductFeatureId;
    const OBJECT: &'static str = "product_feature";
}
