// Written by `cargo xtask generate`. Do not edit.
//! What is in `document.error` of [`IdentityVerificationReport`](crate::IdentityVerificationReport).

/// A short machine-readable string giving the reason for the verification failure.
#[non_exhaustive]
pub enum Code {
    /// `document_expired`
    DocumentExpired,
    /// `document_type_not_supported`
    DocumentTypeNotSupported,
    /// `document_unverified_other`
    DocumentUnverifiedOther,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Code {
    DocumentExpired = "document_expired",
    DocumentTypeNotSupported = "document_type_not_supported",
    DocumentUnverifiedOther = "document_unverified_other",
});
