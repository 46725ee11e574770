// Written by `cargo xtask generate`. Do not edit.
//! What is in `identity.individual.documents` of [`V2CoreAccount`](crate::V2CoreAccount).

pub use crate::v2_core_account_person::documents::primary_verification;
pub use crate::v2_core_account_person::documents::primary_verification as secondary_verification;

pub use crate::v2_core_account_person::documents::{
    CompanyAuthorization, Passport, PrimaryVerification, SecondaryVerification, Visa,
};
