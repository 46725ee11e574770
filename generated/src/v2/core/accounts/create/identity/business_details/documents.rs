// Written by `cargo xtask generate`. Do not edit.
//! What `identity.business_details.documents` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) takes.

#[cfg(feature = "v2-core-accounts")]
pub mod primary_verification;
pub mod proof_of_registration;
#[cfg(feature = "v2-core-accounts")]
pub use crate::v2::core::accounts::create::identity::business_details::documents::proof_of_registration as proof_of_ultimate_beneficial_ownership;

rt::params! {
    /// One or more documents that support the bank account ownership verification requirement. Must be
    /// a document associated with the account’s primary active bank account that displays the last 4
    /// digits of the account number, either a statement or a check.
    ///
    /// Parameters for `identity[business_details][documents][bank_account_ownership_verification]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[business_details][documents][bank_account_ownership_verification]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and one more place.
    pub struct BankAccountOwnershipVerification;
}

impl BankAccountOwnershipVerification {
    /// The parameters that Stripe requires.
    ///
    /// - `files`: One or more document IDs returned by a
    ///   [file upload](https://docs.stripe.com/api/persons/update#create_file) with a purpose value of
    ///   `account_requirement`.
    #[inline]
    pub fn new(files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            rt::Params::new()
                .with("type", "files")
                .with("files", rt::Value::list(files.into_iter().map(rt::Value::text))),
        )
    }
}

rt::params! {
    /// One or more documents that demonstrate proof of a company’s license to operate.
    ///
    /// Parameters for `identity[business_details][documents][company_license]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[business_details][documents][company_license]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and one more place.
    pub struct CompanyLicense;
}

impl CompanyLicense {
    /// The parameters that Stripe requires.
    ///
    /// - `files`: One or more document IDs returned by a
    ///   [file upload](https://docs.stripe.com/api/persons/update#create_file) with a purpose value of
    ///   `account_requirement`.
    #[inline]
    pub fn new(files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            rt::Params::new()
                .with("type", "files")
                .with("files", rt::Value::list(files.into_iter().map(rt::Value::text))),
        )
    }
}

rt::params! {
    /// One or more documents showing the company’s Memorandum of Association.
    ///
    /// Parameters for `identity[business_details][documents][company_memorandum_of_association]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[business_details][documents][company_memorandum_of_association]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and one more place.
    pub struct CompanyMemorandumOfAssociation;
}

impl CompanyMemorandumOfAssociation {
    /// The parameters that Stripe requires.
    ///
    /// - `files`: One or more document IDs returned by a
    ///   [file upload](https://docs.stripe.com/api/persons/update#create_file) with a purpose value of
    ///   `account_requirement`.
    #[inline]
    pub fn new(files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            rt::Params::new()
                .with("type", "files")
                .with("files", rt::Value::list(files.into_iter().map(rt::Value::text))),
        )
    }
}

rt::params! {
    /// Certain countries only: One or more documents showing the ministerial decree legalizing the
    /// company’s establishment.
    ///
    /// Parameters for `identity[business_details][documents][company_ministerial_decree]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[business_details][documents][company_ministerial_decree]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and one more place.
    pub struct CompanyMinisterialDecree;
}

impl CompanyMinisterialDecree {
    /// The parameters that Stripe requires.
    ///
    /// - `files`: One or more document IDs returned by a
    ///   [file upload](https://docs.stripe.com/api/persons/update#create_file) with a purpose value of
    ///   `account_requirement`.
    #[inline]
    pub fn new(files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            rt::Params::new()
                .with("type", "files")
                .with("files", rt::Value::list(files.into_iter().map(rt::Value::text))),
        )
    }
}

rt::params! {
    /// One or more documents that demonstrate proof of a company’s registration with the appropriate
    /// local authorities.
    ///
    /// Parameters for `identity[business_details][documents][company_registration_verification]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[business_details][documents][company_registration_verification]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and one more place.
    pub struct CompanyRegistrationVerification;
}

impl CompanyRegistrationVerification {
    /// The parameters that Stripe requires.
    ///
    /// - `files`: One or more document IDs returned by a
    ///   [file upload](https://docs.stripe.com/api/persons/update#create_file) with a purpose value of
    ///   `account_requirement`.
    #[inline]
    pub fn new(files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            rt::Params::new()
                .with("type", "files")
                .with("files", rt::Value::list(files.into_iter().map(rt::Value::text))),
        )
    }
}

rt::params! {
    /// One or more documents that demonstrate proof of a company’s tax ID.
    ///
    /// Parameters for `identity[business_details][documents][company_tax_id_verification]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[business_details][documents][company_tax_id_verification]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and one more place.
    pub struct CompanyTaxIdVerification;
}

impl CompanyTaxIdVerification {
    /// The parameters that Stripe requires.
    ///
    /// - `files`: One or more document IDs returned by a
    ///   [file upload](https://docs.stripe.com/api/persons/update#create_file) with a purpose value of
    ///   `account_requirement`.
    #[inline]
    pub fn new(files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            rt::Params::new()
                .with("type", "files")
                .with("files", rt::Value::list(files.into_iter().map(rt::Value::text))),
        )
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::params! {
    /// A document verifying the business.
    ///
    /// Parameters for `identity[business_details][documents][primary_verification]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[individual][documents][primary_verification]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and one more place.
    pub struct PrimaryVerification;
}

#[cfg(feature = "v2-core-accounts")]
impl PrimaryVerification {
    /// The parameters that Stripe requires.
    ///
    /// - `front_back`: The [file upload](https://docs.stripe.com/api/persons/update#create_file) tokens referring to
    ///   each side of the document.
    #[inline]
    pub fn new(front_back: primary_verification::FrontBack) -> Self {
        Self(rt::Params::new().with("type", "front_back").with("front_back", front_back))
    }
}

rt::params! {
    /// One or more documents that demonstrate proof of address.
    ///
    /// Parameters for `identity[business_details][documents][proof_of_address]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[business_details][documents][proof_of_address]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and one more place.
    pub struct ProofOfAddress;
}

impl ProofOfAddress {
    /// The parameters that Stripe requires.
    ///
    /// - `files`: One or more document IDs returned by a
    ///   [file upload](https://docs.stripe.com/api/persons/update#create_file) with a purpose value of
    ///   `account_requirement`.
    #[inline]
    pub fn new(files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            rt::Params::new()
                .with("type", "files")
                .with("files", rt::Value::list(files.into_iter().map(rt::Value::text))),
        )
    }
}

rt::params! {
    /// One or more documents showing the company’s proof of registration with the national business
    /// registry.
    ///
    /// Parameters for `identity[business_details][documents][proof_of_registration]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[business_details][documents][proof_of_registration]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and one more place.
    pub struct ProofOfRegistration;
}

impl ProofOfRegistration {
    /// The parameters that Stripe requires.
    ///
    /// - `files`: One or more document IDs returned by a
    ///   [file upload](https://docs.stripe.com/api/persons/update#create_file) with a purpose value of
    ///   `account_requirement`.
    #[inline]
    pub fn new(files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            rt::Params::new()
                .with("type", "files")
                .with("files", rt::Value::list(files.into_iter().map(rt::Value::text))),
        )
    }

    /// Person that is signing the document.
    #[inline]
    pub fn signer(self, signer: proof_of_registration::Signer) -> Self {
        Self(self.0.with("signer", signer))
    }
}

rt::params! {
    /// One or more documents that demonstrate proof of ultimate beneficial ownership.
    ///
    /// Parameters for `identity[business_details][documents][proof_of_ultimate_beneficial_ownership]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[business_details][documents][proof_of_ultimate_beneficial_ownership]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and one more place.
    pub struct ProofOfUltimateBeneficialOwnership;
}

impl ProofOfUltimateBeneficialOwnership {
    /// The parameters that Stripe requires.
    ///
    /// - `files`: One or more document IDs returned by a
    ///   [file upload](https://docs.stripe.com/api/persons/update#create_file) with a purpose value of
    ///   `account_requirement`.
    #[inline]
    pub fn new(files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            rt::Params::new()
                .with("type", "files")
                .with("files", rt::Value::list(files.into_iter().map(rt::Value::text))),
        )
    }

    /// Person that is signing the document.
    #[inline]
    pub fn signer(self, signer: proof_of_registration::Signer) -> Self {
        Self(self.0.with("signer", signer))
    }
}
