// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CreateV2CoreAccountPersonDocumentsPrimaryVerification,
    V2CoreAccountTokenIdentityBusinessDetailsDocumentsBankAccountOwnershipVerification,
    V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyLicense,
    V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyMemorandumOfAssociation,
    V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyMinisterialDecree,
    V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyRegistrationVerification,
    V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyTaxIdVerification,
    V2CoreAccountTokenIdentityBusinessDetailsDocumentsProofOfAddress,
    V2CoreAccountTokenIdentityBusinessDetailsDocumentsProofOfRegistration,
    V2CoreAccountTokenIdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnership,
};

stripe_runtime::params! {
    /// A document verifying the business.
    ///
    /// Parameters at `PostV2CoreAccounts/identity/business_details/documents`.
    pub struct CreateV2CoreAccountIdentityBusinessDetailsDocuments;
}

impl CreateV2CoreAccountIdentityBusinessDetailsDocuments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// One or more documents that support the bank account ownership verification requirement. Must be
    /// a document associated with the account’s primary active bank account that displays the last 4
    /// digits of the account number, either a statement or a check.
    #[inline]
    pub fn bank_account_ownership_verification(
        self,
        bank_account_ownership_verification: V2CoreAccountTokenIdentityBusinessDetailsDocumentsBankAccountOwnershipVerification,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "bank_account_ownership_verification",
                    bank_account_ownership_verification,
                ),
        )
    }

    /// One or more documents that demonstrate proof of a company’s license to operate.
    #[inline]
    pub fn company_license(
        self,
        company_license: V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyLicense,
    ) -> Self {
        Self(self.0.with("company_license", company_license))
    }

    /// One or more documents showing the company’s Memorandum of Association.
    #[inline]
    pub fn company_memorandum_of_association(
        self,
        company_memorandum_of_association: V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyMemorandumOfAssociation,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "company_memorandum_of_association",
                    company_memorandum_of_association,
                ),
        )
    }

    /// Certain countries only: One or more documents showing the ministerial decree legalizing the
    /// company’s establishment.
    #[inline]
    pub fn company_ministerial_decree(
        self,
        company_ministerial_decree: V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyMinisterialDecree,
    ) -> Self {
        Self(self.0.with("company_ministerial_decree", company_ministerial_decree))
    }

    /// One or more documents that demonstrate proof of a company’s registration with the appropriate
    /// local authorities.
    #[inline]
    pub fn company_registration_verification(
        self,
        company_registration_verification: V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyRegistrationVerification,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "company_registration_verification",
                    company_registration_verification,
                ),
        )
    }

    /// One or more documents that demonstrate proof of a company’s tax ID.
    #[inline]
    pub fn company_tax_id_verification(
        self,
        company_tax_id_verification: V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyTaxIdVerification,
    ) -> Self {
        Self(self.0.with("company_tax_id_verification", company_tax_id_verification))
    }

    /// A document verifying the business.
    #[inline]
    pub fn primary_verification(
        self,
        primary_verification: CreateV2CoreAccountPersonDocumentsPrimaryVerification,
    ) -> Self {
        Self(self.0.with("primary_verification", primary_verification))
    }

    /// One or more documents that demonstrate proof of address.
    #[inline]
    pub fn proof_of_address(
        self,
        proof_of_address: V2CoreAccountTokenIdentityBusinessDetailsDocumentsProofOfAddress,
    ) -> Self {
        Self(self.0.with("proof_of_address", proof_of_address))
    }

    /// One or more documents showing the company’s proof of registration with the national business
    /// registry.
    #[inline]
    pub fn proof_of_registration(
        self,
        proof_of_registration: V2CoreAccountTokenIdentityBusinessDetailsDocumentsProofOfRegistration,
    ) -> Self {
        Self(self.0.with("proof_of_registration", proof_of_registration))
    }

    /// One or more documents that demonstrate proof of ultimate beneficial ownership.
    #[inline]
    pub fn proof_of_ultimate_beneficial_ownership(
        self,
        proof_of_ultimate_beneficial_ownership: V2CoreAccountTokenIdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnership,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "proof_of_ultimate_beneficial_ownership",
                    proof_of_ultimate_beneficial_ownership,
                ),
        )
    }
}

impl Default for CreateV2CoreAccountIdentityBusinessDetailsDocuments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
