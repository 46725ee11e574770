// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Expandable, Field, Metadata, NULLABLE, Part, Place, REQUIRED,
    Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    FileId, IssuingPersonalizationDesignCarrierText, IssuingPersonalizationDesignId,
    IssuingPersonalizationDesignPreferences,
    IssuingPersonalizationDesignRejectionReasons, IssuingPhysicalBundleId,
};

/// A Personalization Design is a logical grouping of a Physical Bundle, card logo, and carrier text
/// that represents a product line.
///
/// The schema `issuing.personalization_design`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingPersonalizationDesign {
    /// The file for the card logo to use with physical bundles that support card logos. Must have a
    /// `purpose` value of `issuing_logo`. Image must be in PNG format with dimensions of 1000px by
    /// 200px. It must be a binary (black and white) image containing a black logo on a white
    /// background. We don't accept grayscale.
    pub card_logo: Option<Expandable<FileId>>,
    /// Hash containing carrier text, for use with physical bundles that support carrier text.
    pub carrier_text: Option<Part<IssuingPersonalizationDesignCarrierText>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Unique identifier for the object.
    pub id: IssuingPersonalizationDesignId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// A lookup key used to retrieve personalization designs dynamically from a static string. This may
    /// be up to 200 characters.
    pub lookup_key: Option<String>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Metadata,
    /// Friendly display name.
    pub name: Option<String>,
    /// The physical bundle object belonging to this personalization design.
    pub physical_bundle: Expandable<IssuingPhysicalBundleId>,
    pub preferences: IssuingPersonalizationDesignPreferences,
    pub rejection_reasons: IssuingPersonalizationDesignRejectionReasons,
    /// Whether this personalization design can be used to create cards.
    pub status: IssuingPersonalizationDesignStatus,
}

impl Record for IssuingPersonalizationDesign {
    fn blank() -> Self {
        Self {
            card_logo: blank(),
            carrier_text: blank(),
            created: blank(),
            id: blank(),
            livemode: blank(),
            lookup_key: blank(),
            metadata: blank(),
            name: blank(),
            physical_bundle: blank(),
            preferences: blank(),
            rejection_reasons: blank(),
            status: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing.personalization_design",
            constants: &[("object", Constant::Str("issuing.personalization_design"))],
            fields: &[
                Field("card_logo", NULLABLE),
                Field("carrier_text", NULLABLE),
                Field("created", REQUIRED),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("lookup_key", NULLABLE),
                Field("metadata", REQUIRED),
                Field("name", NULLABLE),
                Field("physical_bundle", REQUIRED),
                Field("preferences", REQUIRED),
                Field("rejection_reasons", REQUIRED),
                Field("status", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.card_logo,
            1 => &self.carrier_text,
            2 => &self.created,
            3 => &self.id,
            4 => &self.livemode,
            5 => &self.lookup_key,
            6 => &self.metadata,
            7 => &self.name,
            8 => &self.physical_bundle,
            9 => &self.preferences,
            10 => &self.rejection_reasons,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.card_logo,
            1 => &mut self.carrier_text,
            2 => &mut self.created,
            3 => &mut self.id,
            4 => &mut self.livemode,
            5 => &mut self.lookup_key,
            6 => &mut self.metadata,
            7 => &mut self.name,
            8 => &mut self.physical_bundle,
            9 => &mut self.preferences,
            10 => &mut self.rejection_reasons,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for IssuingPersonalizationDesign {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingPersonalizationDesign);

impl Resource for IssuingPersonalizationDesign {
    type Id = IssuingPersonalizationDesignId;
    const OBJECT: &'static str = "issuing.personalization_design";
}

impl IssuingPersonalizationDesign {
    /// Expands `card_logo`.
    pub const CARD_LOGO: Expand<Self, FileId> = Expand::new("card_logo");
    /// Expands `physical_bundle`.
    pub const PHYSICAL_BUNDLE: Expand<Self, IssuingPhysicalBundleId> = Expand::new(
        "physical_bundle",
    );
}

/// Whether this personalization design can be used to create cards.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingPersonalizationDesignStatus {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `rejected`
    Rejected,
    /// `review`
    Review,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingPersonalizationDesignStatus {
    Active = "active",
    Inactive = "inactive",
    Rejected = "rejected",
    Review = "review",
});
