// Written by `cargo xtask generate`. Do not edit.
//! What `documents` of [`accounts::update`](fn@crate::accounts::update) takes.

pub use crate::accounts::create::documents::proof_of_registration;
pub use crate::accounts::create::documents::proof_of_registration as proof_of_ultimate_beneficial_ownership;

pub use crate::accounts::create::documents::{
    BankAccountOwnershipVerification, CompanyLicense, CompanyMemorandumOfAssociation,
    CompanyMinisterialDecree, CompanyRegistrationVerification, CompanyTaxIdVerification,
    ProofOfAddress, ProofOfRegistration, ProofOfUltimateBeneficialOwnership,
};
