// Written by `cargo xtask generate`. Do not edit.
//! What `identity.business_details.documents` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update) takes.

pub use crate::v2::core::account_tokens::create::identity::business_details::documents::primary_verification;
pub use crate::v2::core::accounts::create::identity::business_details::documents::proof_of_registration;
pub use crate::v2::core::accounts::create::identity::business_details::documents::proof_of_registration as proof_of_ultimate_beneficial_ownership;
pub use crate::v2::core::account_tokens::create::identity::business_details::documents::PrimaryVerification;

pub use crate::v2::core::accounts::create::identity::business_details::documents::{
    BankAccountOwnershipVerification, CompanyLicense, CompanyMemorandumOfAssociation,
    CompanyMinisterialDecree, CompanyRegistrationVerification, CompanyTaxIdVerification,
    ProofOfAddress, ProofOfRegistration, ProofOfUltimateBeneficialOwnership,
};
