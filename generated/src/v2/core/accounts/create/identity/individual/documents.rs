// Written by `cargo xtask generate`. Do not edit.
//! What `identity.individual.documents` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) takes.

#[cfg(feature = "v2-core-accounts")]
pub use crate::v2::core::accounts::create::identity::business_details::documents::primary_verification;
#[cfg(feature = "v2-core-accounts")]
pub use crate::v2::core::accounts::create::identity::business_details::documents::primary_verification as secondary_verification;
#[cfg(feature = "v2-core-accounts")]
pub use crate::v2::core::accounts::create::identity::business_details::documents::PrimaryVerification;

rt::params! {
    /// One or more documents that demonstrate proof that this person is authorized to represent the
    /// company.
    ///
    /// Parameters for `identity[individual][documents][company_authorization]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[individual][documents][company_authorization]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and 4 more places.
    pub struct CompanyAuthorization;
}

impl CompanyAuthorization {
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
    /// One or more documents showing the person’s passport page with photo and personal data.
    ///
    /// Parameters for `identity[individual][documents][passport]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[individual][documents][passport]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and 4 more places.
    pub struct Passport;
}

impl Passport {
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
    /// A document showing address, either a passport, local ID card, or utility bill from a well-known
    /// utility company.
    ///
    /// Parameters for `identity[individual][documents][secondary_verification]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and `documents[secondary_verification]` of [`v2::core::accounts::persons::create`](fn@crate::v2::core::accounts::persons::create).
    pub struct SecondaryVerification;
}

#[cfg(feature = "v2-core-accounts")]
impl SecondaryVerification {
    /// The parameters that Stripe requires.
    ///
    /// - `front_back`: The [file upload](https://docs.stripe.com/api/persons/update#create_file) tokens referring to
    ///   each side of the document.
    #[inline]
    pub fn new(
        front_back: crate::v2::core::accounts::create::identity::business_details::documents::primary_verification::FrontBack,
    ) -> Self {
        Self(rt::Params::new().with("type", "front_back").with("front_back", front_back))
    }
}

rt::params! {
    /// One or more documents showing the person’s visa required for living in the country where they
    /// are residing.
    ///
    /// Parameters for `identity[individual][documents][visa]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[individual][documents][visa]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and 4 more places.
    pub struct Visa;
}

impl Visa {
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
