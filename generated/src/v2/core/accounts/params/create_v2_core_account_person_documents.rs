// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CreateV2CoreAccountPersonDocumentsPrimaryVerification,
    CreateV2CoreAccountPersonDocumentsSecondaryVerification,
    V2CoreAccountPersonTokenDocumentsCompanyAuthorization,
    V2CoreAccountPersonTokenDocumentsPassport, V2CoreAccountPersonTokenDocumentsVisa,
};

stripe_runtime::params! {
    /// Documents that may be submitted to satisfy various informational requests.
    ///
    /// Parameters at `PostV2CoreAccountsAccountIdPersons/documents`, `PostV2CoreAccounts/identity/individual/documents`.
    pub struct CreateV2CoreAccountPersonDocuments;
}

impl CreateV2CoreAccountPersonDocuments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// One or more documents that demonstrate proof that this person is authorized to represent the
    /// company.
    #[inline]
    pub fn company_authorization(
        self,
        company_authorization: V2CoreAccountPersonTokenDocumentsCompanyAuthorization,
    ) -> Self {
        Self(self.0.with("company_authorization", company_authorization))
    }

    /// One or more documents showing the person’s passport page with photo and personal data.
    #[inline]
    pub fn passport(self, passport: V2CoreAccountPersonTokenDocumentsPassport) -> Self {
        Self(self.0.with("passport", passport))
    }

    /// An identifying document showing the person's name, either a passport or local ID card.
    #[inline]
    pub fn primary_verification(
        self,
        primary_verification: CreateV2CoreAccountPersonDocumentsPrimaryVerification,
    ) -> Self {
        Self(self.0.with("primary_verification", primary_verification))
    }

    /// A document showing address, either a passport, local ID card, or utility bill from a well-known
    /// utility company.
    #[inline]
    pub fn secondary_verification(
        self,
        secondary_verification: CreateV2CoreAccountPersonDocumentsSecondaryVerification,
    ) -> Self {
        Self(self.0.with("secondary_verification", secondary_verification))
    }

    /// One or more documents showing the person’s visa required for living in the country where they
    /// are residing.
    #[inline]
    pub fn visa(self, visa: V2CoreAccountPersonTokenDocumentsVisa) -> Self {
        Self(self.0.with("visa", visa))
    }
}

impl Default for CreateV2CoreAccountPersonDocuments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
