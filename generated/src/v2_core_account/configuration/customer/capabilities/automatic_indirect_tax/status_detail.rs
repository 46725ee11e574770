// Written by `cargo xtask generate`. Do not edit.
//! What is in `configuration.customer.capabilities.automatic_indirect_tax.status_detail` of [`V2CoreAccount`](crate::V2CoreAccount).

/// Machine-readable code explaining the reason for the Capability to be in its current status.
#[non_exhaustive]
pub enum Code {
    /// `determining_status`
    DeterminingStatus,
    /// `requirements_past_due`
    RequirementsPastDue,
    /// `requirements_pending_verification`
    RequirementsPendingVerification,
    /// `restricted_other`
    RestrictedOther,
    /// `unsupported_business`
    UnsupportedBusiness,
    /// `unsupported_country`
    UnsupportedCountry,
    /// `unsupported_entity_type`
    UnsupportedEntityType,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Code {
    DeterminingStatus = "determining_status",
    RequirementsPastDue = "requirements_past_due",
    RequirementsPendingVerification = "requirements_pending_verification",
    RestrictedOther = "restricted_other",
    UnsupportedBusiness = "unsupported_business",
    UnsupportedCountry = "unsupported_country",
    UnsupportedEntityType = "unsupported_entity_type",
});

/// Machine-readable code explaining how to make the Capability active.
#[non_exhaustive]
pub enum Resolution {
    /// `contact_stripe`
    ContactStripe,
    /// `no_resolution`
    NoResolution,
    /// `provide_info`
    ProvideInfo,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Resolution {
    ContactStripe = "contact_stripe",
    NoResolution = "no_resolution",
    ProvideInfo = "provide_info",
});
