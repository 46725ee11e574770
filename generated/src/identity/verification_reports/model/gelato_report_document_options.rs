// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};
use crate::AllowedType;

/// The schema `gelato_report_document_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GelatoReportDocumentOptions {
    /// Array of strings of allowed identity document types. If the provided identity document isn’t one
    /// of the allowed types, the verification check will fail with a document_type_not_allowed error
    /// code.
    pub allowed_types: Option<Vec<AllowedType>>,
    /// Collect an ID number and perform an
    /// [ID number check](https://docs.stripe.com/identity/verification-checks?type=id-number) with the
    /// document’s extracted name and date of birth.
    pub require_id_number: Option<bool>,
    /// Disable image uploads, identity document images have to be captured using the device’s camera.
    pub require_live_capture: Option<bool>,
    /// Capture a face image and perform a
    /// [selfie check](https://docs.stripe.com/identity/verification-checks?type=selfie) comparing a
    /// photo ID and a picture of your user’s face.
    /// [Learn more](https://docs.stripe.com/identity/selfie).
    pub require_matching_selfie: Option<bool>,
}

impl Blank for GelatoReportDocumentOptions {
    const BLANK: Self = Self {
        allowed_types: Blank::BLANK,
        require_id_number: Blank::BLANK,
        require_live_capture: Blank::BLANK,
        require_matching_selfie: Blank::BLANK,
    };
}

impl Record for GelatoReportDocumentOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "gelato_report_document_options",
            constants: &[],
            fields: &[
                Field("allowed_types", OPTIONAL),
                Field("require_id_number", OPTIONAL),
                Field("require_live_capture", OPTIONAL),
                Field("require_matching_selfie", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.allowed_types,
            1 => &self.require_id_number,
            2 => &self.require_live_capture,
            _ => &self.require_matching_selfie,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.allowed_types,
            1 => &mut self.require_id_number,
            2 => &mut self.require_live_capture,
            _ => &mut self.require_matching_selfie,
        }
    }
}

impl std::fmt::Debug for GelatoReportDocumentOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(GelatoReportDocumentOptions);
