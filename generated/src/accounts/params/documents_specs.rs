// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{DocumentsSpecsBankAccountOwnershipVerification, SignerParam};

stripe_runtime::params! {
    /// Documents that may be submitted to satisfy various informational requests.
    ///
    /// Parameters at `PostAccounts/documents`, `PostAccountsAccount/documents`.
    pub struct DocumentsSpecs;
}

impl DocumentsSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `bank_account_ownership_verification`.
    #[inline]
    pub fn bank_account_ownership_verification(
        mut self,
        bank_account_ownership_verification: DocumentsSpecsBankAccountOwnershipVerification,
    ) -> Self {
        self.0
            .set(
                "bank_account_ownership_verification",
                bank_account_ownership_verification,
            );
        self
    }

    /// Sets `company_license`.
    #[inline]
    pub fn company_license(
        mut self,
        company_license: DocumentsSpecsBankAccountOwnershipVerification,
    ) -> Self {
        self.0.set("company_license", company_license);
        self
    }

    /// Sets `company_memorandum_of_association`.
    #[inline]
    pub fn company_memorandum_of_association(
        mut self,
        company_memorandum_of_association: DocumentsSpecsBankAccountOwnershipVerification,
    ) -> Self {
        self.0
            .set("company_memorandum_of_association", company_memorandum_of_association);
        self
    }

    /// Sets `company_ministerial_decree`.
    #[inline]
    pub fn company_ministerial_decree(
        mut self,
        company_ministerial_decree: DocumentsSpecsBankAccountOwnershipVerification,
    ) -> Self {
        self.0.set("company_ministerial_decree", company_ministerial_decree);
        self
    }

    /// Sets `company_registration_verification`.
    #[inline]
    pub fn company_registration_verification(
        mut self,
        company_registration_verification: DocumentsSpecsBankAccountOwnershipVerification,
    ) -> Self {
        self.0
            .set("company_registration_verification", company_registration_verification);
        self
    }

    /// Sets `company_tax_id_verification`.
    #[inline]
    pub fn company_tax_id_verification(
        mut self,
        company_tax_id_verification: DocumentsSpecsBankAccountOwnershipVerification,
    ) -> Self {
        self.0.set("company_tax_id_verification", company_tax_id_verification);
        self
    }

    /// Sets `proof_of_address`.
    #[inline]
    pub fn proof_of_address(
        mut self,
        proof_of_address: DocumentsSpecsBankAccountOwnershipVerification,
    ) -> Self {
        self.0.set("proof_of_address", proof_of_address);
        self
    }

    /// Sets `proof_of_registration`.
    #[inline]
    pub fn proof_of_registration(mut self, proof_of_registration: SignerParam) -> Self {
        self.0.set("proof_of_registration", proof_of_registration);
        self
    }

    /// Sets `proof_of_ultimate_beneficial_ownership`.
    #[inline]
    pub fn proof_of_ultimate_beneficial_ownership(
        mut self,
        proof_of_ultimate_beneficial_ownership: SignerParam,
    ) -> Self {
        self.0
            .set(
                "proof_of_ultimate_beneficial_ownership",
                proof_of_ultimate_beneficial_ownership,
            );
        self
    }
}

impl Default for DocumentsSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
