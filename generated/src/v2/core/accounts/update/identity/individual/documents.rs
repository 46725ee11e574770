// Written by `cargo xtask generate`. Do not edit.
//! What `identity.individual.documents` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update) takes.

pub use crate::v2::core::account_tokens::create::identity::business_details::documents::primary_verification;
pub use crate::v2::core::account_tokens::create::identity::business_details::documents::primary_verification as secondary_verification;
pub use crate::v2::core::account_tokens::create::identity::business_details::documents::PrimaryVerification;
pub use crate::v2::core::account_tokens::create::identity::individual::documents::SecondaryVerification;

pub use crate::v2::core::accounts::create::identity::individual::documents::{
    CompanyAuthorization, Passport, Visa,
};
