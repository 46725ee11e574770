// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`v2::core::accounts::persons::create`](fn@crate::v2::core::accounts::persons::create).

pub use crate::v2_core_account_person::additional_name;
pub use crate::v2::core::accounts::create::identity::attestations::terms_of_service as additional_terms_of_service;
pub mod documents;
pub use crate::v2_core_account_person::id_number;
pub use crate::v2::core::accounts::create::identity::business_details::script_addresses;
pub use crate::v2::core::accounts::create::identity::individual::script_names;

pub use crate::v2::core::accounts::create::identity::business_details::{
    Address, ScriptAddresses,
};

pub use crate::v2::core::accounts::create::identity::individual::{
    AdditionalAddress, DateOfBirth, Documents, IdNumber, ScriptNames,
};

pub use crate::v2_core_account_person::{LegalGender, PoliticalExposure};

rt::params! {
    /// Parameters for `additional_names[]` of [`v2::core::accounts::persons::create`](fn@crate::v2::core::accounts::persons::create) and `additional_names[]` of [`v2::core::accounts::persons::update`](fn@crate::v2::core::accounts::persons::update).
    pub struct AdditionalName;
}

impl AdditionalName {
    /// The parameters that Stripe requires.
    ///
    /// - `purpose`: The purpose or type of the additional name.
    #[inline]
    pub fn new(
        purpose: crate::v2_core_account_person::additional_name::Purpose,
    ) -> Self {
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
    /// Parameters for `additional_terms_of_service` of [`v2::core::accounts::persons::create`](fn@crate::v2::core::accounts::persons::create).
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
    pub fn account(
        self,
        account: crate::v2::core::accounts::create::identity::attestations::terms_of_service::Account,
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

rt::params! {
    /// The relationship that this person has with the Account's business or legal entity.
    ///
    /// Parameters for `relationship` of [`v2::core::accounts::persons::create`](fn@crate::v2::core::accounts::persons::create), `relationship` of [`v2::core::accounts::persons::update`](fn@crate::v2::core::accounts::persons::update) and one more place.
    pub struct Relationship;
}

impl Relationship {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Whether the individual is an authorizer of the Account's identity.
    #[inline]
    pub fn authorizer(self, authorizer: bool) -> Self {
        Self(self.0.with("authorizer", authorizer))
    }

    /// Indicates whether the person is a director of the associated legal entity.
    #[inline]
    pub fn director(self, director: bool) -> Self {
        Self(self.0.with("director", director))
    }

    /// Indicates whether the person is an executive of the associated legal entity.
    #[inline]
    pub fn executive(self, executive: bool) -> Self {
        Self(self.0.with("executive", executive))
    }

    /// Indicates whether the person is a legal guardian of the associated legal entity.
    #[inline]
    pub fn legal_guardian(self, legal_guardian: bool) -> Self {
        Self(self.0.with("legal_guardian", legal_guardian))
    }

    /// Indicates whether the person is an owner of the associated legal entity.
    #[inline]
    pub fn owner(self, owner: bool) -> Self {
        Self(self.0.with("owner", owner))
    }

    /// The percentage of ownership the person has in the associated legal entity.
    #[inline]
    pub fn percent_ownership(
        self,
        percent_ownership: impl rt::IntoParsed<rt::Decimal>,
    ) -> Self {
        let percent_ownership: rt::Decimal = percent_ownership.into();
        Self(self.0.with("percent_ownership", percent_ownership))
    }

    /// Indicates whether the person is a representative of the associated legal entity.
    #[inline]
    pub fn representative(self, representative: bool) -> Self {
        Self(self.0.with("representative", representative))
    }

    /// The title or position the person holds in the associated legal entity.
    #[inline]
    pub fn title(self, title: impl Into<String>) -> Self {
        Self(self.0.with("title", rt::Value::text(title)))
    }
}

impl Default for Relationship {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
