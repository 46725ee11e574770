// Written by `cargo xtask generate`. Do not edit.
//! What is in `card_issuing.status_detail` of [`TreasuryFinancialAccountFeatures`](crate::TreasuryFinancialAccountFeatures).

/// Represents the reason why the status is `pending` or `restricted`.
#[non_exhaustive]
pub enum Code {
    /// `activating`
    Activating,
    /// `capability_not_requested`
    CapabilityNotRequested,
    /// `financial_account_closed`
    FinancialAccountClosed,
    /// `rejected_other`
    RejectedOther,
    /// `rejected_unsupported_business`
    RejectedUnsupportedBusiness,
    /// `requirements_past_due`
    RequirementsPastDue,
    /// `requirements_pending_verification`
    RequirementsPendingVerification,
    /// `restricted_by_platform`
    RestrictedByPlatform,
    /// `restricted_other`
    RestrictedOther,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Code {
    Activating = "activating",
    CapabilityNotRequested = "capability_not_requested",
    FinancialAccountClosed = "financial_account_closed",
    RejectedOther = "rejected_other",
    RejectedUnsupportedBusiness = "rejected_unsupported_business",
    RequirementsPastDue = "requirements_past_due",
    RequirementsPendingVerification = "requirements_pending_verification",
    RestrictedByPlatform = "restricted_by_platform",
    RestrictedOther = "restricted_other",
});

/// Represents what the user should do, if anything, to activate the Feature.
#[non_exhaustive]
pub enum Resolution {
    /// `contact_stripe`
    ContactStripe,
    /// `provide_information`
    ProvideInformation,
    /// `remove_restriction`
    RemoveRestriction,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Resolution {
    ContactStripe = "contact_stripe",
    ProvideInformation = "provide_information",
    RemoveRestriction = "remove_restriction",
});

/// The `platform_restrictions` that are restricting this Feature.
#[non_exhaustive]
pub enum Restriction {
    /// `inbound_flows`
    InboundFlows,
    /// `outbound_flows`
    OutboundFlows,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Restriction {
    InboundFlows = "inbound_flows",
    OutboundFlows = "outbound_flows",
});
