// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`v2::core::accounts::persons::update`](fn@crate::v2::core::accounts::persons::update).

pub use crate::v2_core_account_person::additional_name;
pub mod additional_terms_of_service;
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

pub use crate::v2::core::accounts::persons::create::{AdditionalName, Relationship};
pub use crate::v2_core_account_person::{LegalGender, PoliticalExposure};

rt::params! {
    /// Attestations of accepted terms of service agreements.
    ///
    /// Parameters for `additional_terms_of_service` of [`v2::core::accounts::persons::update`](fn@crate::v2::core::accounts::persons::update).
    pub struct AdditionalTermsOfService;
}

impl AdditionalTermsOfService {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Stripe terms of service agreement.
    #[inline]
    pub fn account(self, account: additional_terms_of_service::Account) -> Self {
        Self(self.0.with("account", account))
    }
}

impl Default for AdditionalTermsOfService {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
