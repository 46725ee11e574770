// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::{
    V2CoreAccountIdentityBusinessDetailsDocumentsBankAccountOwnershipVerification,
    V2CoreAccountIdentityBusinessDetailsDocumentsCompanyLicense,
    V2CoreAccountIdentityBusinessDetailsDocumentsCompanyMemorandumOfAssociation,
    V2CoreAccountIdentityBusinessDetailsDocumentsCompanyMinisterialDecree,
    V2CoreAccountIdentityBusinessDetailsDocumentsCompanyRegistrationVerification,
    V2CoreAccountIdentityBusinessDetailsDocumentsCompanyTaxIdVerification,
    V2CoreAccountIdentityBusinessDetailsDocumentsProofOfAddress,
    V2CoreAccountIdentityBusinessDetailsDocumentsProofOfRegistration,
    V2CoreAccountIdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnership,
    V2CoreAccountPersonDocumentsPrimaryVerification,
};

/// Documents that may be submitted to satisfy various informational requests.
///
/// The object at `v2.core.account/identity/business_details/documents`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountIdentityBusinessDetailsDocuments {
    /// One or more documents that support the Bank account ownership verification requirement. Must be
    /// a document associated with the account’s primary active bank account that displays the last 4
    /// digits of the account number, either a statement or a check.
    pub bank_account_ownership_verification: Option<
        Part<
            V2CoreAccountIdentityBusinessDetailsDocumentsBankAccountOwnershipVerification,
        >,
    >,
    /// One or more documents that demonstrate proof of a company’s license to operate.
    pub company_license: Option<
        Part<V2CoreAccountIdentityBusinessDetailsDocumentsCompanyLicense>,
    >,
    /// One or more documents showing the company’s Memorandum of Association.
    pub company_memorandum_of_association: Option<
        Part<V2CoreAccountIdentityBusinessDetailsDocumentsCompanyMemorandumOfAssociation>,
    >,
    /// Certain countries only: One or more documents showing the ministerial decree legalizing the
    /// company’s establishment.
    pub company_ministerial_decree: Option<
        Part<V2CoreAccountIdentityBusinessDetailsDocumentsCompanyMinisterialDecree>,
    >,
    /// One or more documents that demonstrate proof of a company’s registration with the appropriate
    /// local authorities.
    pub company_registration_verification: Option<
        Part<
            V2CoreAccountIdentityBusinessDetailsDocumentsCompanyRegistrationVerification,
        >,
    >,
    /// One or more documents that demonstrate proof of a company’s tax ID.
    pub company_tax_id_verification: Option<
        Part<V2CoreAccountIdentityBusinessDetailsDocumentsCompanyTaxIdVerification>,
    >,
    /// A document verifying the business.
    pub primary_verification: Option<
        Part<V2CoreAccountPersonDocumentsPrimaryVerification>,
    >,
    /// One or more documents that demonstrate proof of address.
    pub proof_of_address: Option<
        Part<V2CoreAccountIdentityBusinessDetailsDocumentsProofOfAddress>,
    >,
    /// One or more documents showing the company’s proof of registration with the national business
    /// registry.
    pub proof_of_registration: Option<
        Part<V2CoreAccountIdentityBusinessDetailsDocumentsProofOfRegistration>,
    >,
    /// One or more documents that demonstrate proof of ultimate beneficial ownership.
    pub proof_of_ultimate_beneficial_ownership: Option<
        Part<
            V2CoreAccountIdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnership,
        >,
    >,
}

impl Blank for V2CoreAccountIdentityBusinessDetailsDocuments {
    const BLANK: Self = Self {
        bank_account_ownership_verification: Blank::BLANK,
        company_license: Blank::BLANK,
        company_memorandum_of_association: Blank::BLANK,
        company_ministerial_decree: Blank::BLANK,
        company_registration_verification: Blank::BLANK,
        company_tax_id_verification: Blank::BLANK,
        primary_verification: Blank::BLANK,
        proof_of_address: Blank::BLANK,
        proof_of_registration: Blank::BLANK,
        proof_of_ultimate_beneficial_ownership: Blank::BLANK,
    };
}

impl Record for V2CoreAccountIdentityBusinessDetailsDocuments {
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
                Field("bank_account_ownership_verification", OPTIONAL),
                Field("company_license", OPTIONAL),
                Field("company_memorandum_of_association", OPTIONAL),
                Field("company_ministerial_decree", OPTIONAL),
                Field("company_registration_verification", OPTIONAL),
                Field("company_tax_id_verification", OPTIONAL),
                Field("primary_verification", OPTIONAL),
                Field("proof_of_address", OPTIONAL),
                Field("proof_of_registration", OPTIONAL),
                Field("proof_of_ultimate_beneficial_ownership", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.bank_account_ownership_verification,
            1 => &self.company_license,
            2 => &self.company_memorandum_of_association,
            3 => &self.company_ministerial_decree,
            4 => &self.company_registration_verification,
            5 => &self.company_tax_id_verification,
            6 => &self.primary_verification,
            7 => &self.proof_of_address,
            8 => &self.proof_of_registration,
            _ => &self.proof_of_ultimate_beneficial_ownership,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.bank_account_ownership_verification,
            1 => &mut self.company_license,
            2 => &mut self.company_memorandum_of_association,
            3 => &mut self.company_ministerial_decree,
            4 => &mut self.company_registration_verification,
            5 => &mut self.company_tax_id_verification,
            6 => &mut self.primary_verification,
            7 => &mut self.proof_of_address,
            8 => &mut self.proof_of_registration,
            _ => &mut self.proof_of_ultimate_beneficial_ownership,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountIdentityBusinessDetailsDocuments {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountIdentityBusinessDetailsDocuments);
