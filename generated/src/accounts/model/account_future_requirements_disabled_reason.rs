// Written by `cargo xtask generate`. Do not edit.

/// This is typed as an enum for consistency with `requirements.disabled_reason`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountFutureRequirementsDisabledReason {
    /// `action_required.requested_capabilities`
    ActionRequiredRequestedCapabilities,
    /// `listed`
    Listed,
    /// `other`
    Other,
    /// `platform_paused`
    PlatformPaused,
    /// `rejected.fraud`
    RejectedFraud,
    /// `rejected.incomplete_verification`
    RejectedIncompleteVerification,
    /// `rejected.listed`
    RejectedListed,
    /// `rejected.other`
    RejectedOther,
    /// `rejected.platform_fraud`
    RejectedPlatformFraud,
    /// `rejected.platform_other`
    RejectedPlatformOther,
    /// `rejected.platform_terms_of_service`
    RejectedPlatformTermsOfService,
    /// `rejected.terms_of_service`
    RejectedTermsOfService,
    /// `requirements.past_due`
    RequirementsPastDue,
    /// `requirements.pending_verification`
    RequirementsPendingVerification,
    /// `under_review`
    UnderReview,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountFutureRequirementsDisabledReason {
    ActionRequiredRequestedCapabilities = "action_required.requested_capabilities",
    Listed = "listed",
    Other = "other",
    PlatformPaused = "platform_paused",
    RejectedFraud = "rejected.fraud",
    RejectedIncompleteVerification = "rejected.incomplete_verification",
    RejectedListed = "rejected.listed",
    RejectedOther = "rejected.other",
    RejectedPlatformFraud = "rejected.platform_fraud",
    RejectedPlatformOther = "rejected.platform_other",
    RejectedPlatformTermsOfService = "rejected.platform_terms_of_service",
    RejectedTermsOfService = "rejected.terms_of_service",
    RequirementsPastDue = "requirements.past_due",
    RequirementsPendingVerification = "requirements.pending_verification",
    UnderReview = "under_review",
});
