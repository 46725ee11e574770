// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`v2::core::accounts::person_tokens::create`](fn@crate::v2::core::accounts::person_tokens::create).

pub mod additional_name;
pub use crate::v2::core::account_tokens::create::identity::attestations::terms_of_service as additional_terms_of_service;
pub mod documents;
pub use crate::v2_core_account_person::id_number;
pub use crate::v2::core::account_tokens::create::identity::business_details::script_addresses;
pub use crate::v2::core::accounts::create::identity::individual::script_names;

pub use crate::v2::core::account_tokens::create::identity::business_details::{
    Address, ScriptAddresses,
};

pub use crate::v2::core::account_tokens::create::identity::individual::{
    AdditionalAddress, Documents,
};

pub use crate::v2::core::accounts::create::identity::individual::{
    DateOfBirth, IdNumber, ScriptNames,
};

pub use crate::v2::core::accounts::persons::create::Relationship;

rt::params! {
    /// Parameters for `additional_names[]` of [`v2::core::accounts::person_tokens::create`](fn@crate::v2::core::accounts::person_tokens::create).
    pub struct AdditionalName;
}

impl AdditionalName {
    /// The parameters that Stripe requires.
    ///
    /// - `purpose`: The purpose or type of the additional name.
    #[inline]
    pub fn new(purpose: additional_name::Purpose) -> Self {
        Self(rt::Params::new().with("purpose", purpose))
    }

    /// The person's full name.
    #[inline]
    pub fn full_name(self, full_name: impl Into<String>) -> Self {
        Self(self.0.with("full_name", rt::Value::text(full_name)))
    }

    /// The person's first or given name.
    #[inline]
    pub fn given_name(self, given_name: impl Into<String>) -> Self {
        Self(self.0.with("given_name", rt::Value::text(given_name)))
    }

    /// The person's last or family name.
    #[inline]
    pub fn surname(self, surname: impl Into<String>) -> Self {
        Self(self.0.with("surname", rt::Value::text(surname)))
    }
}

rt::params! {
    /// Attestations of accepted terms of service agreements.
    ///
    /// Parameters for `additional_terms_of_service` of [`v2::core::accounts::person_tokens::create`](fn@crate::v2::core::accounts::person_tokens::create).
    pub struct AdditionalTermsOfService;
}

impl AdditionalTermsOfService {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Details on the Person's acceptance of the \[Stripe Services Agreement]; IP, date, and User Agent
    /// are expanded by Stripe.
    #[inline]
    pub fn account(
        self,
        account: crate::v2::core::account_tokens::create::identity::attestations::terms_of_service::Account,
    ) -> Self {
        Self(self.0.with("account", account))
    }
}

impl Default for AdditionalTermsOfService {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The person's gender (International regulations require either "male" or "female").
#[non_exhaustive]
pub enum LegalGender {
    /// `female`
    Female,
    /// `male`
    Male,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(LegalGender {
    Female = "female",
    Male = "male",
});

/// The person's political exposure.
#[non_exhaustive]
pub enum PoliticalExposure {
    /// `existing`
    Existing,
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(PoliticalExposure {
    Existing = "existing",
    None = "none",
});
