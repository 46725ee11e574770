// Written by `cargo xtask generate`. Do not edit.
//! What `documents` of [`accounts::create`](fn@crate::accounts::create) takes.

pub mod proof_of_registration;
pub use crate::accounts::create::documents::proof_of_registration as proof_of_ultimate_beneficial_ownership;

rt::params! {
    /// Parameters for `documents[bank_account_ownership_verification]` of [`accounts::create`](fn@crate::accounts::create), `bank_account[documents][bank_account_ownership_verification]` of [`accounts::create`](fn@crate::accounts::create) and 10 more places.
    pub struct BankAccountOwnershipVerification;
}

impl BankAccountOwnershipVerification {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `files`.
    #[inline]
    pub fn files(self, files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            self.0.with("files", rt::Value::list(files.into_iter().map(rt::Value::text))),
        )
    }
}

impl Default for BankAccountOwnershipVerification {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `documents[company_license]` of [`accounts::create`](fn@crate::accounts::create) and `documents[company_license]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct CompanyLicense;
}

impl CompanyLicense {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `files`.
    #[inline]
    pub fn files(self, files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            self.0.with("files", rt::Value::list(files.into_iter().map(rt::Value::text))),
        )
    }
}

impl Default for CompanyLicense {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `documents[company_memorandum_of_association]` of [`accounts::create`](fn@crate::accounts::create) and `documents[company_memorandum_of_association]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct CompanyMemorandumOfAssociation;
}

impl CompanyMemorandumOfAssociation {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `files`.
    #[inline]
    pub fn files(self, files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            self.0.with("files", rt::Value::list(files.into_iter().map(rt::Value::text))),
        )
    }
}

impl Default for CompanyMemorandumOfAssociation {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `documents[company_ministerial_decree]` of [`accounts::create`](fn@crate::accounts::create) and `documents[company_ministerial_decree]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct CompanyMinisterialDecree;
}

impl CompanyMinisterialDecree {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `files`.
    #[inline]
    pub fn files(self, files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            self.0.with("files", rt::Value::list(files.into_iter().map(rt::Value::text))),
        )
    }
}

impl Default for CompanyMinisterialDecree {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `documents[company_registration_verification]` of [`accounts::create`](fn@crate::accounts::create) and `documents[company_registration_verification]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct CompanyRegistrationVerification;
}

impl CompanyRegistrationVerification {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `files`.
    #[inline]
    pub fn files(self, files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            self.0.with("files", rt::Value::list(files.into_iter().map(rt::Value::text))),
        )
    }
}

impl Default for CompanyRegistrationVerification {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `documents[company_tax_id_verification]` of [`accounts::create`](fn@crate::accounts::create) and `documents[company_tax_id_verification]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct CompanyTaxIdVerification;
}

impl CompanyTaxIdVerification {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `files`.
    #[inline]
    pub fn files(self, files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            self.0.with("files", rt::Value::list(files.into_iter().map(rt::Value::text))),
        )
    }
}

impl Default for CompanyTaxIdVerification {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `documents[proof_of_address]` of [`accounts::create`](fn@crate::accounts::create) and `documents[proof_of_address]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct ProofOfAddress;
}

impl ProofOfAddress {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `files`.
    #[inline]
    pub fn files(self, files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            self.0.with("files", rt::Value::list(files.into_iter().map(rt::Value::text))),
        )
    }
}

impl Default for ProofOfAddress {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `documents[proof_of_registration]` of [`accounts::create`](fn@crate::accounts::create) and `documents[proof_of_registration]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct ProofOfRegistration;
}

impl ProofOfRegistration {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `files`.
    #[inline]
    pub fn files(self, files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            self.0.with("files", rt::Value::list(files.into_iter().map(rt::Value::text))),
        )
    }

    /// Sets `signer`.
    #[inline]
    pub fn signer(self, signer: proof_of_registration::Signer) -> Self {
        Self(self.0.with("signer", signer))
    }
}

impl Default for ProofOfRegistration {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `documents[proof_of_ultimate_beneficial_ownership]` of [`accounts::create`](fn@crate::accounts::create) and `documents[proof_of_ultimate_beneficial_ownership]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct ProofOfUltimateBeneficialOwnership;
}

impl ProofOfUltimateBeneficialOwnership {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `files`.
    #[inline]
    pub fn files(self, files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            self.0.with("files", rt::Value::list(files.into_iter().map(rt::Value::text))),
        )
    }

    /// Sets `signer`.
    #[inline]
    pub fn signer(self, signer: proof_of_registration::Signer) -> Self {
        Self(self.0.with("signer", signer))
    }
}

impl Default for ProofOfUltimateBeneficialOwnership {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
