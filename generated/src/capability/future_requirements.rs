// Written by `cargo xtask generate`. Do not edit.
//! What is in `future_requirements` of [`Capability`](crate::Capability).

pub use crate::account::future_requirements::error;
pub use crate::account::future_requirements::{Alternative, Error};

/// This is typed as an enum for consistency with `requirements.disabled_reason`, but it safe to
/// assume `future_requirements.disabled_reason` is null because fields in `future_requirements`
/// will never disable the account.
#[non_exhaustive]
pub enum DisabledReason {
    /// `other`
    Other,
    /// `paused.inactivity`
    PausedInactivity,
    /// `pending.onboarding`
    PendingOnboarding,
    /// `pending.review`
    PendingReview,
    /// `platform_disabled`
    PlatformDisabled,
    /// `platform_paused`
    PlatformPaused,
    /// `rejected.inactivity`
    RejectedInactivity,
    /// `rejected.other`
    RejectedOther,
    /// `rejected.unsupported_business`
    RejectedUnsupportedBusiness,
    /// `requirements.fields_needed`
    RequirementsFieldsNeeded,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(DisabledReason {
    Other = "other",
    PausedInactivity = "paused.inactivity",
    PendingOnboarding = "pending.onboarding",
    PendingReview = "pending.review",
    PlatformDisabled = "platform_disabled",
    PlatformPaused = "platform_paused",
    RejectedInactivity = "rejected.inactivity",
    RejectedOther = "rejected.other",
    RejectedUnsupportedBusiness = "rejected.unsupported_business",
    RequirementsFieldsNeeded = "requirements.fields_needed",
});
