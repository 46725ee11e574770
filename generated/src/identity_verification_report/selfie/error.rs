// Written by `cargo xtask generate`. Do not edit.
//! What is in `selfie.error` of [`IdentityVerificationReport`](crate::IdentityVerificationReport).

/// A short machine-readable string giving the reason for the verification failure.
#[non_exhaustive]
pub enum Code {
    /// `selfie_document_missing_photo`
    SelfieDocumentMissingPhoto,
    /// `selfie_face_mismatch`
    SelfieFaceMismatch,
    /// `selfie_manipulated`
    SelfieManipulated,
    /// `selfie_unverified_other`
    SelfieUnverifiedOther,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Code {
    SelfieDocumentMissingPhoto = "selfie_document_missing_photo",
    SelfieFaceMismatch = "selfie_face_mismatch",
    SelfieManipulated = "selfie_manipulated",
    SelfieUnverifiedOther = "selfie_unverified_other",
});
