// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `gelato_selfie_report_error`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GelatoSelfieReportError {
    /// A short machine-readable string giving the reason for the verification failure.
    pub code: Option<GelatoSelfieReportErrorCode>,
    /// A human-readable message giving the reason for the failure. These messages can be shown to your
    /// users.
    pub reason: Option<String>,
}

impl Blank for GelatoSelfieReportError {
    const BLANK: Self = Self {
        code: Blank::BLANK,
        reason: Blank::BLANK,
    };
}

impl Record for GelatoSelfieReportError {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "gelato_selfie_report_error",
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

impl std::fmt::Debug for GelatoSelfieReportError {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(GelatoSelfieReportError);

/// A short machine-readable string giving the reason for the verification failure.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GelatoSelfieReportErrorCode {
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

stripe_runtime::open_enum!(GelatoSelfieReportErrorCode {
    SelfieDocumentMissingPhoto = "selfie_document_missing_photo",
    SelfieFaceMismatch = "selfie_face_mismatch",
    SelfieManipulated = "selfie_manipulated",
    SelfieUnverifiedOther = "selfie_unverified_other",
});
