// Written by `cargo xtask generate`. Do not edit.

/// An active entitlement describes access to a feature for a customer.
///
/// The object `entitlements.active_entitlement`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EntitlementsActiveEntitlement {
    /// The [Feature](https://docs.stripe.com/api/entitlements/feature) that the customer is entitled
    /// to.
    pub feature: rt::Expandable<crate::ids::EntitlementsFeatureId>,
    /// Unique identifier for the object.
    pub id: crate::ids::EntitlementsActiveEntitlementId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// A unique key you provide as your own system identifier. This may be up to 80 characters.
    pub lookup_key: String,
}

impl rt::Record for EntitlementsActiveEntitlement {
    fn blank() -> Self {
        Self {
            feature: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            lookup_key: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "entitlements.active_entitlement",
            constants: &[
                ("object", rt::Constant::Str("entitlements.active_entitlement")),
            ],
            fields: &[
                rt::Field("feature", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("lookup_key", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.feature,
            1 => &self.id,
            2 => &self.livemode,
            _ => &self.lookup_key,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.feature,
            1 => &mut self.id,
            2 => &mut self.livemode,
            _ => &mut self.lookup_key,
        }
    }
}

rt::record_traits!(EntitlementsActiveEntitlement);

impl rt::Resource for EntitlementsActiveEntitlement {
    type Id = crate::ids::EntitlementsActiveEntitlementId;
    const OBJECT: &'static str = "entitlements.active_entitlement";
}

impl EntitlementsActiveEntitlement {
    /// Expands `feature`.
    pub const FEATURE: rt::Expand<Self, crate::ids::EntitlementsFeatureId> = rt::Expand::new(
        "feature",
    );
}
