// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetIdentityVerificationSessions/status`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListIdentityVerificationSessionStatus {
    /// `canceled`
    Canceled,
    /// `processing`
    Processing,
    /// `requires_input`
    RequiresInput,
    /// `verified`
    Verified,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ListIdentityVerificationSessionStatus {
    Canceled = "canceled",
    Processing = "processing",
    RequiresInput = "requires_input",
    Verified = "verified",
});
