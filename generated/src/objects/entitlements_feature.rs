// Written by `cargo xtask generate`. Do not edit.

/// A feature represents a monetizable ability or functionality in your system. Features can be
/// assigned to products, and when those products are purchased, Stripe will create an entitlement
/// to the feature for the purchasing customer.
///
/// The object `entitlements.feature`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EntitlementsFeature {
    /// Inactive features cannot be attached to new products and will not be returned from the features
    /// list endpoint.
    pub active: bool,
    /// Unique identifier for the object.
    pub id: crate::ids::EntitlementsFeatureId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// A unique key you provide as your own system identifier. This may be up to 80 characters.
    pub lookup_key: String,
    /// Set of key-value pairs that you can attach to an object. This can be useful for storing
    /// additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// The feature's name, for your own purpose, not meant to be displayable to the customer.
    pub name: String,
}

impl rt::Record for EntitlementsFeature {
    fn blank() -> Self {
        Self {
            active: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            lookup_key: rt::blank(),
            metadata: rt::blank(),
            name: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "entitlements.feature",
            constants: &[("object", rt::Constant::Str("entitlements.feature"))],
            fields: &[
                rt::Field("active", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("lookup_key", rt::REQUIRED),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("name", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.active,
            1 => &self.id,
            2 => &self.livemode,
            3 => &self.lookup_key,
            4 => &self.metadata,
            _ => &self.name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.active,
            1 => &mut self.id,
            2 => &mut self.livemode,
            3 => &mut self.lookup_key,
            4 => &mut self.metadata,
            _ => &mut self.name,
        }
    }
}

rt::record_traits!(EntitlementsFeature);

impl rt::Resource for EntitlementsFeature {
    type Id = crate::ids::EntitlementsFeatureId;
    const OBJECT: &'static str = "entitlements.feature";
}
