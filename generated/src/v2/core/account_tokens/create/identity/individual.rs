// Written by `cargo xtask generate`. Do not edit.
//! What `identity.individual` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) takes.

#[cfg(feature = "v2-core-account_tokens")]
pub mod additional_name;
pub mod documents;
#[cfg(feature = "v2-core-account_tokens")]
pub use crate::v2_core_account_person::id_number;
#[cfg(feature = "v2-core-account_tokens")]
pub use crate::v2::core::account_tokens::create::identity::business_details::script_addresses;
#[cfg(feature = "v2-core-account_tokens")]
pub use crate::v2::core::accounts::create::identity::individual::script_names;

#[cfg(feature = "v2-core-account_tokens")]
pub use crate::v2::core::account_tokens::create::identity::business_details::{
    Address, ScriptAddresses,
};

#[cfg(feature = "v2-core-account_tokens")]
pub use crate::v2::core::accounts::create::identity::individual::{
    DateOfBirth, IdNumber, Relationship, ScriptNames,
};

rt::params! {
    /// Parameters for `identity[individual][additional_addresses][]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create), `additional_addresses[]` of [`v2::core::accounts::persons::update`](fn@crate::v2::core::accounts::persons::update) and 2 more places.
    pub struct AdditionalAddress;
}

impl AdditionalAddress {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("purpose", "registered"))
    }

    /// City, district, suburb, town, or village.
    #[inline]
    pub fn city(self, city: impl Into<String>) -> Self {
        Self(self.0.with("city", rt::Value::text(city)))
    }

    /// Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    #[inline]
    pub fn country(self, country: impl Into<String>) -> Self {
        Self(self.0.with("country", rt::Value::text(country)))
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

impl Default for AdditionalAddress {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "v2-core-account_tokens")]
rt::params! {
    /// Parameters for `identity[individual][additional_names][]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create).
    pub struct AdditionalName;
}

#[cfg(feature = "v2-core-account_tokens")]
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
    /// Documents that may be submitted to satisfy various informational requests.
    ///
    /// Parameters for `identity[individual][documents]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create), `documents` of [`v2::core::accounts::persons::update`](fn@crate::v2::core::accounts::persons::update) and 2 more places.
    pub struct Documents;
}

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
        company_authorization: crate::v2::core::accounts::create::identity::individual::documents::CompanyAuthorization,
    ) -> Self {
        Self(self.0.with("company_authorization", company_authorization))
    }

    /// One or more documents showing the person’s passport page with photo and personal data.
    #[inline]
    pub fn passport(
        self,
        passport: crate::v2::core::accounts::create::identity::individual::documents::Passport,
    ) -> Self {
        Self(self.0.with("passport", passport))
    }

    /// An identifying document showing the person's name, either a passport or local ID card.
    #[inline]
    pub fn primary_verification(
        self,
        primary_verification: crate::v2::core::account_tokens::create::identity::business_details::documents::PrimaryVerification,
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
    pub fn visa(
        self,
        visa: crate::v2::core::accounts::create::identity::individual::documents::Visa,
    ) -> Self {
        Self(self.0.with("visa", visa))
    }
}

impl Default for Documents {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "v2-core-account_tokens")]
/// The individual's gender (International regulations require either "male" or "female").
#[non_exhaustive]
pub enum LegalGender {
    /// `female`
    Female,
    /// `male`
    Male,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "v2-core-account_tokens")]
rt::open_enum!(LegalGender {
    Female = "female",
    Male = "male",
});

#[cfg(feature = "v2-core-account_tokens")]
/// The individual's political exposure.
#[non_exhaustive]
pub enum PoliticalExposure {
    /// `existing`
    Existing,
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "v2-core-account_tokens")]
rt::open_enum!(PoliticalExposure {
    Existing = "existing",
    None = "none",
});
