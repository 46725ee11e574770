// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, Part, Place, REQUIRED, Record, Resource, Shape, blank, debug,
};
use crate::{IssuingPhysicalBundleFeatures, IssuingPhysicalBundleId};

/// A Physical Bundle represents the bundle of physical items - card stock, carrier letter, and
/// envelope - that is shipped to a cardholder when you create a physical card.
///
/// The schema `issuing.physical_bundle`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingPhysicalBundle {
    pub features: Part<IssuingPhysicalBundleFeatures>,
    /// Unique identifier for the object.
    pub id: IssuingPhysicalBundleId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Friendly display name.
    pub name: String,
    /// Whether this physical bundle can be used to create cards.
    pub status: IssuingPhysicalBundleStatus,
    /// Whether this physical bundle is a standard Stripe offering or custom-made for you.
    pub type_: IssuingPhysicalBundleType,
}

impl Record for IssuingPhysicalBundle {
    fn blank() -> Self {
        Self {
            features: blank(),
            id: blank(),
            livemode: blank(),
            name: blank(),
            status: blank(),
            type_: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing.physical_bundle",
            constants: &[("object", Constant::Str("issuing.physical_bundle"))],
            fields: &[
                Field("features", REQUIRED),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("name", REQUIRED),
                Field("status", REQUIRED),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.features,
            1 => &self.id,
            2 => &self.livemode,
            3 => &self.name,
            4 => &self.status,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.features,
            1 => &mut self.id,
            2 => &mut self.livemode,
            3 => &mut self.name,
            4 => &mut self.status,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for IssuingPhysicalBundle {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingPhysicalBundle);

impl Resource for IssuingPhysicalBundle {
    type Id = IssuingPhysicalBundleId;
    const OBJECT: &'static str = "issuing.physical_bundle";
}

/// Whether this physical bundle can be used to create cards.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingPhysicalBundleStatus {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `review`
    Review,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingPhysicalBundleStatus {
    Active = "active",
    Inactive = "inactive",
    Review = "review",
});

/// Whether this physical bundle is a standard Stripe offering or custom-made for you.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingPhysicalBundleType {
    /// `custom`
    Custom,
    /// `standard`
    Standard,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingPhysicalBundleType {
    Custom = "custom",
    Standard = "standard",
});
