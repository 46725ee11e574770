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
        self,
        bank_account_ownership_verification: DocumentsSpecsBankAccountOwnershipVerification,
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

    /// Sets `company_license`.
    #[inline]
    pub fn company_license(
        self,
        company_license: DocumentsSpecsBankAccountOwnershipVerification,
    ) -> Self {
        Self(self.0.with("company_license", company_license))
    }

    /// Sets `company_memorandum_of_association`.
    #[inline]
    pub fn company_memorandum_of_association(
        self,
        company_memorandum_of_association: DocumentsSpecsBankAccountOwnershipVerification,
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

    /// Sets `company_ministerial_decree`.
    #[inline]
    pub fn company_ministerial_decree(
        self,
        company_ministerial_decree: DocumentsSpecsBankAccountOwnershipVerification,
    ) -> Self {
        Self(self.0.with("company_ministerial_decree", company_ministerial_decree))
    }

    /// Sets `company_registration_verification`.
    #[inline]
    pub fn company_registration_verification(
        self,
        company_registration_verification: DocumentsSpecsBankAccountOwnershipVerification,
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

    /// Sets `company_tax_id_verification`.
    #[inline]
    pub fn company_tax_id_verification(
        self,
        company_tax_id_verification: DocumentsSpecsBankAccountOwnershipVerification,
    ) -> Self {
        Self(self.0.with("company_tax_id_verification", company_tax_id_verification))
    }

    /// Sets `proof_of_address`.
    #[inline]
    pub fn proof_of_address(
        self,
        proof_of_address: DocumentsSpecsBankAccountOwnershipVerification,
    ) -> Self {
        Self(self.0.with("proof_of_address", proof_of_address))
    }

    /// Sets `proof_of_registration`.
    #[inline]
    pub fn proof_of_registration(self, proof_of_registration: SignerParam) -> Self {
        Self(self.0.with("proof_of_registration", proof_of_registration))
    }

    /// Sets `proof_of_ultimate_beneficial_ownership`.
    #[inline]
    pub fn proof_of_ultimate_beneficial_ownership(
        self,
        proof_of_ultimate_beneficial_ownership: SignerParam,
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

impl Default for DocumentsSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
