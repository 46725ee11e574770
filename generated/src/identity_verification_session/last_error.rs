// Written by `cargo xtask generate`. Do not edit.
//! What is in `last_error` of [`IdentityVerificationSession`](crate::IdentityVerificationSession).

/// A short machine-readable string giving the reason for the verification or user-session failure.
#[non_exhaustive]
pub enum Code {
    /// `abandoned`
    Abandoned,
    /// `consent_declined`
    ConsentDeclined,
    /// `country_not_supported`
    CountryNotSupported,
    /// `device_not_supported`
    DeviceNotSupported,
    /// `document_expired`
    DocumentExpired,
    /// `document_type_not_supported`
    DocumentTypeNotSupported,
    /// `document_unverified_other`
    DocumentUnverifiedOther,
    /// `email_unverified_other`
    EmailUnverifiedOther,
    /// `email_verification_declined`
    EmailVerificationDeclined,
    /// `id_number_insufficient_document_data`
    IdNumberInsufficientDocumentData,
    /// `id_number_mismatch`
    IdNumberMismatch,
    /// `id_number_unverified_other`
    IdNumberUnverifiedOther,
    /// `phone_unverified_other`
    PhoneUnverifiedOther,
    /// `phone_verification_declined`
    PhoneVerificationDeclined,
    /// `selfie_document_missing_photo`
    SelfieDocumentMissingPhoto,
    /// `selfie_face_mismatch`
    SelfieFaceMismatch,
    /// `selfie_manipulated`
    SelfieManipulated,
    /// `selfie_unverified_other`
    SelfieUnverifiedOther,
    /// `under_supported_age`
    UnderSupportedAge,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Code {
    Abandoned = "abandoned",
    ConsentDeclined = "consent_declined",
    CountryNotSupported = "country_not_supported",
    DeviceNotSupported = "device_not_supported",
    DocumentExpired = "document_expired",
    DocumentTypeNotSupported = "document_type_not_supported",
    DocumentUnverifiedOther = "document_unverified_other",
    EmailUnverifiedOther = "email_unverified_other",
    EmailVerificationDeclined = "email_verification_declined",
    IdNumberInsufficientDocumentData = "id_number_insufficient_document_data",
    IdNumberMismatch = "id_number_mismatch",
    IdNumberUnverifiedOther = "id_number_unverified_other",
    PhoneUnverifiedOther = "phone_unverified_other",
    PhoneVerificationDeclined = "phone_verification_declined",
    SelfieDocumentMissingPhoto = "selfie_document_missing_photo",
    SelfieFaceMismatch = "selfie_face_mismatch",
    SelfieManipulated = "selfie_manipulated",
    SelfieUnverifiedOther = "selfie_unverified_other",
    UnderSupportedAge = "under_supported_age",
});
