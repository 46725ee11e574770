// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::LegalEntityPersonVerificationDocument;

/// The schema `legal_entity_person_verification`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LegalEntityPersonVerification {
    /// A document showing address, either a passport, local ID card, or utility bill from a well-known
    /// utility company.
    pub additional_document: Option<Part<LegalEntityPersonVerificationDocument>>,
    /// A user-displayable string describing the verification state for the person. For example, this
    /// may say "Provided identity information could not be verified".
    pub details: Option<String>,
    /// One of `document_address_mismatch`, `document_dob_mismatch`, `document_duplicate_type`,
    /// `document_id_number_mismatch`, `document_name_mismatch`, `document_nationality_mismatch`,
    /// `failed_keyed_identity`, or `failed_other`. A machine-readable code specifying the verification
    /// state for the person.
    pub details_code: Option<String>,
    pub document: Option<Part<LegalEntityPersonVerificationDocument>>,
    /// The state of verification for the person. Possible values are `unverified`, `pending`, or
    /// `verified`. Please refer [guide](https://docs.stripe.com/connect/handling-api-verification) to
    /// handle verification updates.
    pub status: String,
}

impl Blank for LegalEntityPersonVerification {
    const BLANK: Self = Self {
        additional_document: Blank::BLANK,
        details: Blank::BLANK,
        details_code: Blank::BLANK,
        document: Blank::BLANK,
        status: Blank::BLANK,
    };
}

impl Record for LegalEntityPersonVerification {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "legal_entity_person_verification",
            constants: &[],
            fields: &[
                Field("additional_document", NULLABLE),
                Field("details", NULLABLE),
                Field("details_code", NULLABLE),
                Field("document", OPTIONAL),
                Field("status", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.additional_document,
            1 => &self.details,
            2 => &self.details_code,
            3 => &self.document,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.additional_document,
            1 => &mut self.details,
            2 => &mut self.details_code,
            3 => &mut self.document,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for LegalEntityPersonVerification {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(LegalEntityPersonVerification);
