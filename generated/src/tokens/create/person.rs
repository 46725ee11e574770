// Written by `cargo xtask generate`. Do not edit.
//! What `person` of [`tokens::create`](fn@crate::tokens::create) takes.

#[cfg(feature = "accounts")]
pub mod additional_tos_acceptances;
#[cfg(feature = "accounts")]
pub mod documents;
#[cfg(any(feature = "accounts", feature = "tokens"))]
pub mod us_cfpb_data;
#[cfg(any(feature = "accounts", feature = "issuing-cardholders"))]
pub mod verification;
#[cfg(feature = "tokens")]
pub use crate::customers::create::Address;
#[cfg(feature = "tokens")]
pub use crate::terminal::locations::create::{AddressKana, AddressKanji};

#[cfg(feature = "accounts")]
rt::params! {
    /// Details on the legal guardian's or authorizer's acceptance of the required Stripe agreements.
    ///
    /// Parameters for `person[additional_tos_acceptances]` of [`tokens::create`](fn@crate::tokens::create), `additional_tos_acceptances` of [`accounts::people::create`](fn@crate::accounts::people::create) and 3 more places.
    pub struct AdditionalTosAcceptances;
}

#[cfg(feature = "accounts")]
impl AdditionalTosAcceptances {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `account`.
    #[inline]
    pub fn account(self, account: additional_tos_acceptances::Account) -> Self {
        Self(self.0.with("account", account))
    }
}

#[cfg(feature = "accounts")]
impl Default for AdditionalTosAcceptances {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "issuing-cardholders", feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
rt::params! {
    /// Parameters for `person[dob]` of [`tokens::create`](fn@crate::tokens::create), `individual[dob]` of [`accounts::create`](fn@crate::accounts::create) and 16 more places.
    pub struct Dob;
}

#[cfg(
    any(
        feature = "issuing-cardholders",
        feature = "payment_methods",
        feature = "test_helpers-confirmation_tokens"
    )
)]
impl Dob {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(day: i64, month: i64, year: i64) -> Self {
        Self(rt::Params::new().with("day", day).with("month", month).with("year", year))
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Documents that may be submitted to satisfy various informational requests.
    ///
    /// Parameters for `person[documents]` of [`tokens::create`](fn@crate::tokens::create), `documents` of [`accounts::people::create`](fn@crate::accounts::people::create) and 3 more places.
    pub struct Documents;
}

#[cfg(feature = "accounts")]
impl Documents {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `company_authorization`.
    #[inline]
    pub fn company_authorization(
        self,
        company_authorization: documents::CompanyAuthorization,
    ) -> Self {
        Self(self.0.with("company_authorization", company_authorization))
    }

    /// Sets `passport`.
    #[inline]
    pub fn passport(self, passport: documents::Passport) -> Self {
        Self(self.0.with("passport", passport))
    }

    /// Sets `visa`.
    #[inline]
    pub fn visa(self, visa: documents::Visa) -> Self {
        Self(self.0.with("visa", visa))
    }
}

#[cfg(feature = "accounts")]
impl Default for Documents {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "tokens")]
/// The values of `person[political_exposure]` of [`tokens::create`](fn@crate::tokens::create) and `account[individual][political_exposure]` of [`tokens::create`](fn@crate::tokens::create).
#[non_exhaustive]
pub enum PoliticalExposure {
    /// `existing`
    Existing,
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "tokens")]
rt::open_enum!(PoliticalExposure {
    Existing = "existing",
    None = "none",
});

#[cfg(feature = "accounts")]
rt::params! {
    /// The person's registered address.
    ///
    /// Parameters for `person[registered_address]` of [`tokens::create`](fn@crate::tokens::create), `individual[registered_address]` of [`accounts::create`](fn@crate::accounts::create) and 6 more places.
    pub struct RegisteredAddress;
}

#[cfg(feature = "accounts")]
impl RegisteredAddress {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `city`.
    #[inline]
    pub fn city(self, city: impl Into<String>) -> Self {
        Self(self.0.with("city", rt::Value::text(city)))
    }

    /// Sets `country`.
    #[inline]
    pub fn country(self, country: impl Into<String>) -> Self {
        Self(self.0.with("country", rt::Value::text(country)))
    }

    /// Sets `line1`.
    #[inline]
    pub fn line1(self, line1: impl Into<String>) -> Self {
        Self(self.0.with("line1", rt::Value::text(line1)))
    }

    /// Sets `line2`.
    #[inline]
    pub fn line2(self, line2: impl Into<String>) -> Self {
        Self(self.0.with("line2", rt::Value::text(line2)))
    }

    /// Sets `postal_code`.
    #[inline]
    pub fn postal_code(self, postal_code: impl Into<String>) -> Self {
        Self(self.0.with("postal_code", rt::Value::text(postal_code)))
    }

    /// Sets `state`.
    #[inline]
    pub fn state(self, state: impl Into<String>) -> Self {
        Self(self.0.with("state", rt::Value::text(state)))
    }
}

#[cfg(feature = "accounts")]
impl Default for RegisteredAddress {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// The relationship that this person has with the account's legal entity.
    ///
    /// Parameters for `person[relationship]` of [`tokens::create`](fn@crate::tokens::create), `relationship` of [`accounts::people::create`](fn@crate::accounts::people::create) and 3 more places.
    pub struct Relationship;
}

#[cfg(feature = "accounts")]
impl Relationship {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `authorizer`.
    #[inline]
    pub fn authorizer(self, authorizer: bool) -> Self {
        Self(self.0.with("authorizer", authorizer))
    }

    /// Sets `director`.
    #[inline]
    pub fn director(self, director: bool) -> Self {
        Self(self.0.with("director", director))
    }

    /// Sets `executive`.
    #[inline]
    pub fn executive(self, executive: bool) -> Self {
        Self(self.0.with("executive", executive))
    }

    /// Sets `legal_guardian`.
    #[inline]
    pub fn legal_guardian(self, legal_guardian: bool) -> Self {
        Self(self.0.with("legal_guardian", legal_guardian))
    }

    /// Sets `owner`.
    #[inline]
    pub fn owner(self, owner: bool) -> Self {
        Self(self.0.with("owner", owner))
    }

    /// Sets `percent_ownership`.
    #[inline]
    pub fn percent_ownership(self, percent_ownership: f64) -> Self {
        Self(self.0.with("percent_ownership", percent_ownership))
    }

    /// Clears `percent_ownership`: unsets what is stored.
    #[inline]
    pub fn clear_percent_ownership(self) -> Self {
        Self(self.0.cleared("percent_ownership"))
    }

    /// Sets `representative`.
    #[inline]
    pub fn representative(self, representative: bool) -> Self {
        Self(self.0.with("representative", representative))
    }

    /// Sets `title`.
    #[inline]
    pub fn title(self, title: impl Into<String>) -> Self {
        Self(self.0.with("title", rt::Value::text(title)))
    }
}

#[cfg(feature = "accounts")]
impl Default for Relationship {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// Demographic data related to the person.
    ///
    /// Parameters for `person[us_cfpb_data]` of [`tokens::create`](fn@crate::tokens::create), `us_cfpb_data` of [`accounts::people::create`](fn@crate::accounts::people::create) and 3 more places.
    pub struct UsCfpbData;
}

#[cfg(feature = "accounts")]
impl UsCfpbData {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `ethnicity_details`.
    #[inline]
    pub fn ethnicity_details(
        self,
        ethnicity_details: us_cfpb_data::EthnicityDetails,
    ) -> Self {
        Self(self.0.with("ethnicity_details", ethnicity_details))
    }

    /// Sets `race_details`.
    #[inline]
    pub fn race_details(self, race_details: us_cfpb_data::RaceDetails) -> Self {
        Self(self.0.with("race_details", race_details))
    }

    /// Sets `self_identified_gender`.
    #[inline]
    pub fn self_identified_gender(
        self,
        self_identified_gender: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with("self_identified_gender", rt::Value::text(self_identified_gender)),
        )
    }
}

#[cfg(feature = "accounts")]
impl Default for UsCfpbData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounts")]
rt::params! {
    /// The person's verification status.
    ///
    /// Parameters for `person[verification]` of [`tokens::create`](fn@crate::tokens::create), `individual[verification]` of [`accounts::create`](fn@crate::accounts::create) and 6 more places.
    pub struct Verification;
}

#[cfg(feature = "accounts")]
impl Verification {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `additional_document`.
    #[inline]
    pub fn additional_document(
        self,
        additional_document: verification::AdditionalDocument,
    ) -> Self {
        Self(self.0.with("additional_document", additional_document))
    }

    /// Sets `document`.
    #[inline]
    pub fn document(self, document: verification::Document) -> Self {
        Self(self.0.with("document", document))
    }
}

#[cfg(feature = "accounts")]
impl Default for Verification {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
