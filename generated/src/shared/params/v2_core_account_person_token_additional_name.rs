// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostV2CoreAccountsAccountIdPersonTokens/additional_names[]`, `PostV2CoreAccountsAccountIdPersons/additional_names[]`, `PostV2CoreAccountsAccountIdPersonsId/additional_names[]` and 3 more places.
    pub struct V2CoreAccountPersonTokenAdditionalName;
}

impl V2CoreAccountPersonTokenAdditionalName {
    /// The parameters that Stripe requires.
    ///
    /// - `purpose`: The purpose or type of the additional name.
    #[inline]
    pub fn new(purpose: V2CoreAccountPersonTokenAdditionalNamePurpose) -> Self {
        Self(Params::new().with("purpose", purpose))
    }

    /// The person's full name.
    #[inline]
    pub fn full_name(self, full_name: impl Into<String>) -> Self {
        Self(self.0.with("full_name", Value::text(full_name)))
    }

    /// The person's first or given name.
    #[inline]
    pub fn given_name(self, given_name: impl Into<String>) -> Self {
        Self(self.0.with("given_name", Value::text(given_name)))
    }

    /// The person's last or family name.
    #[inline]
    pub fn surname(self, surname: impl Into<String>) -> Self {
        Self(self.0.with("surname", Value::text(surname)))
    }
}

/// The purpose or type of the additional name.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V2CoreAccountPersonTokenAdditionalNamePurpose {
    /// `alias`
    Alias,
    /// `maiden`
    Maiden,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(V2CoreAccountPersonTokenAdditionalNamePurpose {
    Alias = "alias",
    Maiden = "maiden",
});
