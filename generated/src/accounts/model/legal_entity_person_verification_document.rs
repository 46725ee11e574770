// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Expandable, Field, NULLABLE, Place, Record, Shape, boxed, debug,
};
use crate::FileId;

/// The schema `legal_entity_person_verification_document`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LegalEntityPersonVerificationDocument {
    /// The back of an ID returned by a [file upload](https://docs.stripe.com/api#create_file) with a
    /// `purpose` value of `identity_document`.
    pub back: Option<Expandable<FileId>>,
    /// A user-displayable string describing the verification state of this document. For example, if a
    /// document is uploaded and the picture is too fuzzy, this may say "Identity document is too
    /// unclear to read".
    pub details: Option<String>,
    /// One of `document_corrupt`, `document_country_not_supported`, `document_expired`,
    /// `document_failed_copy`, `document_failed_other`, `document_failed_test_mode`,
    /// `document_fraudulent`, `document_failed_greyscale`, `document_incomplete`, `document_invalid`,
    /// `document_manipulated`, `document_missing_back`, `document_missing_front`,
    /// `document_not_readable`, `document_not_uploaded`, `document_photo_mismatch`,
    /// `document_too_large`, or `document_type_not_supported`. A machine-readable code specifying the
    /// verification state for this document.
    pub details_code: Option<String>,
    /// The front of an ID returned by a [file upload](https://docs.stripe.com/api#create_file) with a
    /// `purpose` value of `identity_document`.
    pub front: Option<Expandable<FileId>>,
}

impl Blank for LegalEntityPersonVerificationDocument {
    const BLANK: Self = Self {
        back: Blank::BLANK,
        details: Blank::BLANK,
        details_code: Blank::BLANK,
        front: Blank::BLANK,
    };
}

impl Record for LegalEntityPersonVerificationDocument {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "legal_entity_person_verification_document",
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

impl std::fmt::Debug for LegalEntityPersonVerificationDocument {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(LegalEntityPersonVerificationDocument);
