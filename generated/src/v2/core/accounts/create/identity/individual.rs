// Written by `cargo xtask generate`. Do not edit.
//! What `identity.individual` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) takes.

#[cfg(feature = "v2-core-accounts")]
pub use crate::v2_core_account::identity::individual::additional_name;
pub mod documents;
#[cfg(feature = "v2-core-accounts")]
pub use crate::v2_core_account_person::id_number;
#[cfg(feature = "v2-core-accounts")]
pub use crate::v2::core::accounts::create::identity::business_details::script_addresses;
pub mod script_names;

#[cfg(feature = "v2-core-accounts")]
pub use crate::v2::core::accounts::create::identity::business_details::{
    Address, ScriptAddresses,
};

#[cfg(feature = "v2-core-accounts")]
pub use crate::v2_core_account::identity::individual::{LegalGender, PoliticalExposure};

#[cfg(feature = "v2-core-accounts")]
rt::params! {
    /// Parameters for `identity[individual][additional_addresses][]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and `additional_addresses[]` of [`v2::core::accounts::persons::create`](fn@crate::v2::core::accounts::persons::create).
    pub struct AdditionalAddress;
}

#[cfg(feature = "v2-core-accounts")]
impl AdditionalAddress {
    /// The parameters that Stripe requires.
    ///
    /// - `country`: Two-letter country code
    ///   ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    #[inline]
    pub fn new(country: impl Into<String>) -> Self {
        Self(
            rt::Params::new()
                .with("purpose", "registered")
                .with("country", rt::Value::text(country)),
        )
    }

    /// City, district, suburb, town, or village.
    #[inline]
    pub fn city(self, city: impl Into<String>) -> Self {
        Self(self.0.with("city", rt::Value::text(city)))
    }

    /// Address line 1 (e.g., street, PO Box, or company name).
    #[inline]
    pub fn line1(self, line1: impl Into<String>) -> Self {
        Self(self.0.with("line1", rt::Value::text(line1)))
    }

    /// Address line 2 (e.g., apartment, suite, unit, or building).
    #[inline]
    pub fn line2(self, line2: impl Into<String>) -> Self {
        Self(self.0.with("line2", rt::Value::text(line2)))
    }

    /// ZIP or postal code.
    #[inline]
    pub fn postal_code(self, postal_code: impl Into<String>) -> Self {
        Self(self.0.with("postal_code", rt::Value::text(postal_code)))
    }

    /// State, county, province, or region.
    #[inline]
    pub fn state(self, state: impl Into<String>) -> Self {
        Self(self.0.with("state", rt::Value::text(state)))
    }

    /// Town or district.
    #[inline]
    pub fn town(self, town: impl Into<String>) -> Self {
        Self(self.0.with("town", rt::Value::text(town)))
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::params! {
    /// Parameters for `identity[individual][additional_names][]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and `identity[individual][additional_names][]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct AdditionalName;
}

#[cfg(feature = "v2-core-accounts")]
impl AdditionalName {
    /// The parameters that Stripe requires.
    ///
    /// - `purpose`: The purpose or type of the additional name.
    #[inline]
    pub fn new(
        purpose: crate::v2_core_account::identity::individual::additional_name::Purpose,
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
    /// The individual's date of birth.
    ///
    /// Parameters for `identity[individual][date_of_birth]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[individual][date_of_birth]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and 4 more places.
    pub struct DateOfBirth;
}

impl DateOfBirth {
    /// The parameters that Stripe requires.
    ///
    /// - `day`: The day of birth.
    /// - `month`: The month of birth.
    /// - `year`: The year of birth.
    #[inline]
    pub fn new(day: i64, month: i64, year: i64) -> Self {
        Self(rt::Params::new().with("day", day).with("month", month).with("year", year))
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::params! {
    /// Documents that may be submitted to satisfy various informational requests.
    ///
    /// Parameters for `identity[individual][documents]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and `documents` of [`v2::core::accounts::persons::create`](fn@crate::v2::core::accounts::persons::create).
    pub struct Documents;
}

#[cfg(feature = "v2-core-accounts")]
impl Documents {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// One or more documents that demonstrate proof that this person is authorized to represent the
    /// company.
    #[inline]
    pub fn company_authorization(
        self,
        company_authorization: documents::CompanyAuthorization,
    ) -> Self {
        Self(self.0.with("company_authorization", company_authorization))
    }

    /// One or more documents showing the person’s passport page with photo and personal data.
    #[inline]
    pub fn passport(self, passport: documents::Passport) -> Self {
        Self(self.0.with("passport", passport))
    }

    /// An identifying document showing the person's name, either a passport or local ID card.
    #[inline]
    pub fn primary_verification(
        self,
        primary_verification: crate::v2::core::accounts::create::identity::business_details::documents::PrimaryVerification,
    ) -> Self {
        Self(self.0.with("primary_verification", primary_verification))
    }

    /// A document showing address, either a passport, local ID card, or utility bill from a well-known
    /// utility company.
    #[inline]
    pub fn secondary_verification(
        self,
        secondary_verification: documents::SecondaryVerification,
    ) -> Self {
        Self(self.0.with("secondary_verification", secondary_verification))
    }

    /// One or more documents showing the person’s visa required for living in the country where they
    /// are residing.
    #[inline]
    pub fn visa(self, visa: documents::Visa) -> Self {
        Self(self.0.with("visa", visa))
    }
}

#[cfg(feature = "v2-core-accounts")]
impl Default for Documents {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `identity[individual][id_numbers][]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[individual][id_numbers][]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and 4 more places.
    pub struct IdNumber;
}

impl IdNumber {
    /// The parameters that Stripe requires.
    ///
    /// - `type_`: The ID number type of an individual.
    /// - `value`: The value of the ID number.
    #[inline]
    pub fn new(
        type_: crate::v2_core_account_person::id_number::Type,
        value: impl Into<String>,
    ) -> Self {
        Self(
            rt::Params::new().with("type", type_).with("value", rt::Value::secret(value)),
        )
    }
}

rt::params! {
    /// The relationship that this individual has with the account's identity.
    ///
    /// Parameters for `identity[individual][relationship]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[individual][relationship]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and one more place.
    pub struct Relationship;
}

impl Relationship {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Whether the person is a director of the account's identity. Directors are typically members of
    /// the governing board of the company, or responsible for ensuring the company meets its regulatory
    /// obligations.
    #[inline]
    pub fn director(self, director: bool) -> Self {
        Self(self.0.with("director", director))
    }

    /// Whether the person has significant responsibility to control, manage, or direct the
    /// organization.
    #[inline]
    pub fn executive(self, executive: bool) -> Self {
        Self(self.0.with("executive", executive))
    }

    /// Whether the person is an owner of the account’s identity.
    #[inline]
    pub fn owner(self, owner: bool) -> Self {
        Self(self.0.with("owner", owner))
    }

    /// The percent owned by the person of the account's legal entity.
    #[inline]
    pub fn percent_ownership(
        self,
        percent_ownership: impl rt::IntoParsed<rt::Decimal>,
    ) -> Self {
        let percent_ownership: rt::Decimal = percent_ownership.into();
        Self(self.0.with("percent_ownership", percent_ownership))
    }

    /// The person's title (e.g., CEO, Support Engineer).
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

rt::params! {
    /// The individuals primary name in non latin script.
    ///
    /// Parameters for `identity[individual][script_names]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[individual][script_names]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and 4 more places.
    pub struct ScriptNames;
}

impl ScriptNames {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Persons name in kana script.
    #[inline]
    pub fn kana(self, kana: script_names::Kana) -> Self {
        Self(self.0.with("kana", kana))
    }

    /// Persons name in kanji script.
    #[inline]
    pub fn kanji(self, kanji: script_names::Kanji) -> Self {
        Self(self.0.with("kanji", kanji))
    }
}

impl Default for ScriptNames {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
