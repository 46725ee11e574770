// Written by `cargo xtask generate`. Do not edit.
//! What is in `id_number.error` of [`IdentityVerificationReport`](crate::IdentityVerificationReport).

/// A short machine-readable string giving the reason for the verification failure.
#[non_exhaustive]
pub enum Code {
    /// `id_number_insufficient_document_data`
    IdNumberInsufficientDocumentData,
    /// `id_number_mismatch`
    IdNumberMismatch,
    /// `id_number_unverified_other`
    IdNumberUnverifiedOther,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Code {
    IdNumberInsufficientDocumentData = "id_number_insufficient_document_data",
    IdNumberMismatch = "id_number_mismatch",
    IdNumberUnverifiedOther = "id_number_unverified_other",
});
