// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Field, Metadata, NULLABLE, Part, Place, REQUIRED, Record, Resource,
    Shape, Timestamp, blank, debug,
};
use crate::{
    FileId, IssuingCardholderAddress, IssuingCardholderAuthorizationControls,
    IssuingCardholderCompany, IssuingCardholderId, IssuingCardholderIndividual,
    IssuingCardholderRequirements, PreferredLocale,
};

/// An Issuing `Cardholder` object represents an individual or business entity who is
/// [issued](https://docs.stripe.com/issuing) cards.
///
/// Related guide:
/// [How to create a cardholder](https://docs.stripe.com/issuing/cards/virtual/issue-cards#create-cardholder)
///
/// The schema `issuing.cardholder`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardholder {
    pub billing: IssuingCardholderAddress,
    /// Additional information about a `company` cardholder.
    pub company: Option<Part<IssuingCardholderCompany>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// The cardholder's email address.
    pub email: Option<String>,
    /// Unique identifier for the object.
    pub id: IssuingCardholderId,
    /// Additional information about an `individual` cardholder.
    pub individual: Option<Part<IssuingCardholderIndividual>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Metadata,
    /// The cardholder's name. This will be printed on cards issued to them.
    pub name: String,
    /// The cardholder's phone number. This is required for all cardholders who will be creating EU
    /// cards. See the
    /// [3D Secure documentation](https://docs.stripe.com/issuing/3d-secure#when-is-3d-secure-applied)
    /// for more details.
    pub phone_number: Option<String>,
    /// The cardholder’s preferred locales (languages), ordered by preference. Locales can be `da`,
    /// `de`, `en`, `es`, `fr`, `it`, `pl`, or `sv`. This changes the language of the
    /// [3D Secure flow](https://docs.stripe.com/issuing/3d-secure) and one-time password messages sent
    /// to the cardholder.
    pub preferred_locales: Option<Vec<PreferredLocale>>,
    pub requirements: IssuingCardholderRequirements,
    /// Rules that control spending across this cardholder's cards. Refer to our
    /// [documentation](https://docs.stripe.com/issuing/controls/spending-controls) for more details.
    pub spending_controls: Option<Part<IssuingCardholderAuthorizationControls>>,
    /// Specifies whether to permit authorizations on this cardholder's cards.
    pub status: IssuingCardholderStatus,
    /// One of `individual` or `company`. See
    /// [Choose a cardholder type](https://docs.stripe.com/issuing/other/choose-cardholder) for more
    /// details.
    pub type_: IssuingCardholderType,
}

impl Record for IssuingCardholder {
    fn blank() -> Self {
        Self {
            billing: blank(),
            company: blank(),
            created: blank(),
            email: blank(),
            id: blank(),
            individual: blank(),
            livemode: blank(),
            metadata: blank(),
            name: blank(),
            phone_number: blank(),
            preferred_locales: blank(),
            requirements: blank(),
            spending_controls: blank(),
            status: blank(),
            type_: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing.cardholder",
            constants: &[("object", Constant::Str("issuing.cardholder"))],
            fields: &[
                Field("billing", REQUIRED),
                Field("company", NULLABLE),
                Field("created", REQUIRED),
                Field("email", NULLABLE),
                Field("id", REQUIRED),
                Field("individual", NULLABLE),
                Field("livemode", REQUIRED),
                Field("metadata", REQUIRED),
                Field("name", REQUIRED),
                Field("phone_number", NULLABLE),
                Field("preferred_locales", NULLABLE),
                Field("requirements", REQUIRED),
                Field("spending_controls", NULLABLE),
                Field("status", REQUIRED),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.billing,
            1 => &self.company,
            2 => &self.created,
            3 => &self.email,
            4 => &self.id,
            5 => &self.individual,
            6 => &self.livemode,
            7 => &self.metadata,
            8 => &self.name,
            9 => &self.phone_number,
            10 => &self.preferred_locales,
            11 => &self.requirements,
            12 => &self.spending_controls,
            13 => &self.status,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.billing,
            1 => &mut self.company,
            2 => &mut self.created,
            3 => &mut self.email,
            4 => &mut self.id,
            5 => &mut self.individual,
            6 => &mut self.livemode,
            7 => &mut self.metadata,
            8 => &mut self.name,
            9 => &mut self.phone_number,
            10 => &mut self.preferred_locales,
            11 => &mut self.requirements,
            12 => &mut self.spending_controls,
            13 => &mut self.status,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for IssuingCardholder {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingCardholder);

impl Resource for IssuingCardholder {
    type Id = IssuingCardholderId;
    const OBJECT: &'static str = "issuing.cardholder";
}

impl IssuingCardholder {
    /// Expands `individual.verification.document.back`.
    pub const INDIVIDUAL_VERIFICATION_DOCUMENT_BACK: Expand<Self, FileId> = Expand::new(
        "individual.verification.document.back",
    );
    /// Expands `individual.verification.document.front`.
    pub const INDIVIDUAL_VERIFICATION_DOCUMENT_FRONT: Expand<Self, FileId> = Expand::new(
        "individual.verification.document.front",
    );
}

/// Specifies whether to permit authorizations on this cardholder's cards.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingCardholderStatus {
    /// `active`
    Active,
    /// `blocked`
    Blocked,
    /// `inactive`
    Inactive,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingCardholderStatus {
    Active = "active",
    Blocked = "blocked",
    Inactive = "inactive",
});

/// One of `individual` or `company`. See
/// [Choose a cardholder type](https://docs.stripe.com/issuing/other/choose-cardholder) for more
/// details.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingCardholderType {
    /// `company`
    Company,
    /// `individual`
    Individual,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingCardholderType {
    Company = "company",
    Individual = "individual",
});
