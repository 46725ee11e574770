// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// Shows last VerificationSession error
///
/// The schema `gelato_session_last_error`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GelatoSessionLastError {
    /// A short machine-readable string giving the reason for the verification or user-session failure.
    pub code: Option<GelatoSessionLastErrorCode>,
    /// A message that explains the reason for verification or user-session failure.
    pub reason: Option<String>,
}

impl Blank for GelatoSessionLastError {
    const BLANK: Self = Self {
        code: Blank::BLANK,
        reason: Blank::BLANK,
    };
}

impl Record for GelatoSessionLastError {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "gelato_session_last_error",
            constants: &[],
            fields: &[Field("code", NULLABLE), Field("reason", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.code,
            _ => &self.reason,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.code,
            _ => &mut self.reason,
        }
    }
}

impl std::fmt::Debug for GelatoSessionLastError {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(GelatoSessionLastError);

/// A short machine-readable string giving the reason for the verification or user-session failure.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GelatoSessionLastErrorCode {
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

stripe_runtime::open_enum!(GelatoSessionLastErrorCode {
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
