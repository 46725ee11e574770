// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Expandable, Field, Place, REQUIRED, Record, Resource, Shape, blank,
    debug,
};
use crate::{EntitlementsActiveEntitlementId, EntitlementsFeatureId};

/// An active entitlement describes access to a feature for a customer.
///
/// The schema `entitlements.active_entitlement`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EntitlementsActiveEntitlement {
    /// The [Feature](https://docs.stripe.com/api/entitlements/feature) that the customer is entitled
    /// to.
    pub feature: Expandable<EntitlementsFeatureId>,
    /// Unique identifier for the object.
    pub id: EntitlementsActiveEntitlementId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// A unique key you provide as your own system identifier. This may be up to 80 characters.
    pub lookup_key: String,
}

impl Record for EntitlementsActiveEntitlement {
    fn blank() -> Self {
        Self {
            feature: blank(),
            id: blank(),
            livemode: blank(),
            lookup_key: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "entitlements.active_entitlement",
            constants: &[("object", Constant::Str("entitlements.active_entitlement"))],
            fields: &[
                Field("feature", REQUIRED),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("lookup_key", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.feature,
            1 => &self.id,
            2 => &self.livemode,
            _ => &self.lookup_key,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.feature,
            1 => &mut self.id,
            2 => &mut self.livemode,
            _ => &mut self.lookup_key,
        }
    }
}

impl std::fmt::Debug for EntitlementsActiveEntitlement {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(EntitlementsActiveEntitlement);

impl Resource for EntitlementsActiveEntitlement {
    type Id = EntitlementsActiveEntitlementId;
    const OBJECT: &'static str = "entitlements.active_entitlement";
}

impl EntitlementsActiveEntitlement {
    /// Expands `feature`.
    pub const FEATURE: Expand<Self, EntitlementsFeatureId> = Expand::new("feature");
}
