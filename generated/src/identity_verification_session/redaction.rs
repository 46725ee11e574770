// Written by `cargo xtask generate`. Do not edit.
//! What is in `redaction` of [`IdentityVerificationSession`](crate::IdentityVerificationSession).

/// Indicates whether this object and its related objects have been redacted or not.
#[non_exhaustive]
pub enum Status {
    /// `processing`
    Processing,
    /// `redacted`
    Redacted,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Processing = "processing",
    Redacted = "redacted",
});
