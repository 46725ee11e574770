// Written by `cargo xtask generate`. Do not edit.
//! What `identity.business_details.documents` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) takes.

pub mod primary_verification;
#[cfg(feature = "v2-core-account_tokens")]
pub use crate::v2::core::accounts::create::identity::business_details::documents::proof_of_registration;
#[cfg(feature = "v2-core-account_tokens")]
pub use crate::v2::core::accounts::create::identity::business_details::documents::proof_of_registration as proof_of_ultimate_beneficial_ownership;

#[cfg(feature = "v2-core-account_tokens")]
pub use crate::v2::core::accounts::create::identity::business_details::documents::{
    BankAccountOwnershipVerification, CompanyLicense, CompanyMemorandumOfAssociation,
    CompanyMinisterialDecree, CompanyRegistrationVerification, CompanyTaxIdVerification,
    ProofOfAddress, ProofOfRegistration, ProofOfUltimateBeneficialOwnership,
};

rt::params! {
    /// A document verifying the business.
    ///
    /// Parameters for `identity[business_details][documents][primary_verification]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create), `identity[individual][documents][primary_verification]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and 4 more places.
    pub struct PrimaryVerification;
}

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
