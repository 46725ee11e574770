// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Expandable, Field, NULLABLE, Place, Record, Shape, boxed, debug,
};
use crate::FileId;

/// The schema `legal_entity_company_verification_document`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LegalEntityCompanyVerificationDocument {
    /// The back of a document returned by a [file upload](https://docs.stripe.com/api#create_file) with
    /// a `purpose` value of `additional_verification`. Note that `additional_verification` files are
    /// [not downloadable](https://docs.stripe.com/file-upload#uploading-a-file).
    pub back: Option<Expandable<FileId>>,
    /// A user-displayable string describing the verification state of this document.
    pub details: Option<String>,
    /// One of `document_corrupt`, `document_expired`, `document_failed_copy`,
    /// `document_failed_greyscale`, `document_failed_other`, `document_failed_test_mode`,
    /// `document_fraudulent`, `document_incomplete`, `document_invalid`, `document_manipulated`,
    /// `document_not_readable`, `document_not_uploaded`, `document_type_not_supported`, or
    /// `document_too_large`. A machine-readable code specifying the verification state for this
    /// document.
    pub details_code: Option<String>,
    /// The front of a document returned by a [file upload](https://docs.stripe.com/api#create_file)
    /// with a `purpose` value of `additional_verification`. Note that `additional_verification` files
    /// are [not downloadable](https://docs.stripe.com/file-upload#uploading-a-file).
    pub front: Option<Expandable<FileId>>,
}

impl Blank for LegalEntityCompanyVerificationDocument {
    const BLANK: Self = Self {
        back: Blank::BLANK,
        details: Blank::BLANK,
        details_code: Blank::BLANK,
        front: Blank::BLANK,
    };
}

impl Record for LegalEntityCompanyVerificationDocument {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "legal_entity_company_verification_document",
            constants: &[],
            fields: &[
                Field("back", NULLABLE),
                Field("details", NULLABLE),
                Field("details_code", NULLABLE),
                Field("front", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.back,
            1 => &self.details,
            2 => &self.details_code,
            _ => &self.front,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.back,
            1 => &mut self.details,
            2 => &mut self.details_code,
            _ => &mut self.front,
        }
    }
}

impl std::fmt::Debug for LegalEntityCompanyVerificationDocument {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(LegalEntityCompanyVerificationDocument);
