// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::{
    V2CoreAccountPersonDocumentsCompanyAuthorization,
    V2CoreAccountPersonDocumentsPassport,
    V2CoreAccountPersonDocumentsPrimaryVerification,
    V2CoreAccountPersonDocumentsSecondaryVerification, V2CoreAccountPersonDocumentsVisa,
};

/// Documents that may be submitted to satisfy various informational requests.
///
/// The object at `v2.core.account_person/documents`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountPersonDocuments {
    /// One or more documents that demonstrate proof that this person is authorized to represent the
    /// company.
    pub company_authorization: Option<
        Part<V2CoreAccountPersonDocumentsCompanyAuthorization>,
    >,
    /// One or more documents showing the person’s passport page with photo and personal data.
    pub passport: Option<Part<V2CoreAccountPersonDocumentsPassport>>,
    /// An identifying document showing the person's name, either a passport or local ID card.
    pub primary_verification: Option<
        Part<V2CoreAccountPersonDocumentsPrimaryVerification>,
    >,
    /// A document showing address, either a passport, local ID card, or utility bill from a well-known
    /// utility company.
    pub secondary_verification: Option<
        Part<V2CoreAccountPersonDocumentsSecondaryVerification>,
    >,
    /// One or more documents showing the person’s visa required for living in the country where they
    /// are residing.
    pub visa: Option<Part<V2CoreAccountPersonDocumentsVisa>>,
}

impl Blank for V2CoreAccountPersonDocuments {
    const BLANK: Self = Self {
        company_authorization: Blank::BLANK,
        passport: Blank::BLANK,
        primary_verification: Blank::BLANK,
        secondary_verification: Blank::BLANK,
        visa: Blank::BLANK,
    };
}

impl Record for V2CoreAccountPersonDocuments {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[
                Field("company_authorization", OPTIONAL),
                Field("passport", OPTIONAL),
                Field("primary_verification", OPTIONAL),
                Field("secondary_verification", OPTIONAL),
                Field("visa", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.company_authorization,
            1 => &self.passport,
            2 => &self.primary_verification,
            3 => &self.secondary_verification,
            _ => &self.visa,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.company_authorization,
            1 => &mut self.passport,
            2 => &mut self.primary_verification,
            3 => &mut self.secondary_verification,
            _ => &mut self.visa,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountPersonDocuments {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountPersonDocuments);
