// Written by `cargo xtask generate`. Do not edit.
//! What `identity.individual.documents` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) takes.

#[cfg(feature = "v2-core-account_tokens")]
pub use crate::v2::core::account_tokens::create::identity::business_details::documents::primary_verification;
#[cfg(feature = "v2-core-account_tokens")]
pub use crate::v2::core::account_tokens::create::identity::business_details::documents::primary_verification as secondary_verification;
#[cfg(feature = "v2-core-account_tokens")]
pub use crate::v2::core::account_tokens::create::identity::business_details::documents::PrimaryVerification;

#[cfg(feature = "v2-core-account_tokens")]
pub use crate::v2::core::accounts::create::identity::individual::documents::{
    CompanyAuthorization, Passport, Visa,
};

rt::params! {
    /// A document showing address, either a passport, local ID card, or utility bill from a well-known
    /// utility company.
    ///
    /// Parameters for `identity[individual][documents][secondary_verification]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create), `documents[secondary_verification]` of [`v2::core::accounts::persons::update`](fn@crate::v2::core::accounts::persons::update) and 2 more places.
    pub struct SecondaryVerification;
}

impl SecondaryVerification {
    /// The parameters that Stripe requires.
    ///
    /// - `front_back`: The [file upload](https://docs.stripe.com/api/persons/update#create_file) tokens referring to
    ///   each side of the document.
    #[inline]
    pub fn new(
        front_back: crate::v2::core::account_tokens::create::identity::business_details::documents::primary_verification::FrontBack,
    ) -> Self {
        Self(rt::Params::new().with("type", "front_back").with("front_back", front_back))
    }
}
