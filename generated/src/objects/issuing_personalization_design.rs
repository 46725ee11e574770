// Written by `cargo xtask generate`. Do not edit.

/// A Personalization Design is a logical grouping of a Physical Bundle, card logo, and carrier text
/// that represents a product line.
///
/// The object `issuing.personalization_design`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingPersonalizationDesign {
    /// The file for the card logo to use with physical bundles that support card logos. Must have a
    /// `purpose` value of `issuing_logo`. Image must be in PNG format with dimensions of 1000px by
    /// 200px. It must be a binary (black and white) image containing a black logo on a white
    /// background. We don't accept grayscale.
    pub card_logo: Option<rt::Expandable<crate::ids::FileId>>,
    /// Hash containing carrier text, for use with physical bundles that support carrier text.
    pub carrier_text: Option<
        rt::Part<crate::issuing_personalization_design::CarrierText>,
    >,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Unique identifier for the object.
    pub id: crate::ids::IssuingPersonalizationDesignId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// A lookup key used to retrieve personalization designs dynamically from a static string. This may
    /// be up to 200 characters.
    pub lookup_key: Option<String>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// Friendly display name.
    pub name: Option<String>,
    /// The physical bundle object belonging to this personalization design.
    pub physical_bundle: rt::Expandable<crate::ids::IssuingPhysicalBundleId>,
    pub preferences: crate::issuing_personalization_design::Preferences,
    pub rejection_reasons: crate::issuing_personalization_design::RejectionReasons,
    /// Whether this personalization design can be used to create cards.
    pub status: crate::issuing_personalization_design::Status,
}

impl rt::Record for IssuingPersonalizationDesign {
    fn blank() -> Self {
        Self {
            card_logo: rt::blank(),
            carrier_text: rt::blank(),
            created: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            lookup_key: rt::blank(),
            metadata: rt::blank(),
            name: rt::blank(),
            physical_bundle: rt::blank(),
            preferences: rt::blank(),
            rejection_reasons: rt::blank(),
            status: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing.personalization_design",
            constants: &[
                ("object", rt::Constant::Str("issuing.personalization_design")),
            ],
            fields: &[
                rt::Field("card_logo", rt::NULLABLE),
                rt::Field("carrier_text", rt::NULLABLE),
                rt::Field("created", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("lookup_key", rt::NULLABLE),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("name", rt::NULLABLE),
                rt::Field("physical_bundle", rt::REQUIRED),
                rt::Field("preferences", rt::REQUIRED),
                rt::Field("rejection_reasons", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(IssuingPersonalizationDesign);

impl rt::Resource for IssuingPersonalizationDesign {
    type Id = crate::ids::IssuingPersonalizationDesignId;
    const OBJECT: &'static str = "issuing.personalization_design";
}

impl IssuingPersonalizationDesign {
    /// Expands `card_logo`.
    pub const CARD_LOGO: rt::Expand<Self, crate::ids::FileId> = rt::Expand::new(
        "card_logo",
    );
    /// Expands `physical_bundle`.
    pub const PHYSICAL_BUNDLE: rt::Expand<Self, crate::ids::IssuingPhysicalBundleId> = rt::Expand::new(
        "physical_bundle",
    );
}
