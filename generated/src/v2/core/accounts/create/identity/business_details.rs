// Written by `cargo xtask generate`. Do not edit.
//! What `identity.business_details` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) takes.

pub mod annual_revenue;
pub mod documents;
#[cfg(feature = "v2-core-accounts")]
pub use crate::v2_core_account::identity::business_details::id_number;
#[cfg(feature = "v2-core-accounts")]
pub use crate::v2::core::accounts::create::identity::business_details::annual_revenue as monthly_estimated_revenue;
#[cfg(feature = "v2-core-accounts")]
pub mod script_addresses;
pub mod script_names;
#[cfg(feature = "v2-core-accounts")]
pub use crate::accounts::create::company::RegistrationDate;
#[cfg(feature = "v2-core-accounts")]
pub use crate::v2_core_account::identity::business_details::Structure;

#[cfg(feature = "v2-core-accounts")]
rt::params! {
    /// The business registration address of the business entity.
    ///
    /// Parameters for `identity[business_details][address]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[individual][address]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and 2 more places.
    pub struct Address;
}

#[cfg(feature = "v2-core-accounts")]
impl Address {
    /// The parameters that Stripe requires.
    ///
    /// - `country`: Two-letter country code
    ///   ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    #[inline]
    pub fn new(country: impl Into<String>) -> Self {
        Self(rt::Params::new().with("country", rt::Value::text(country)))
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

rt::params! {
    /// The business gross annual revenue for its preceding fiscal year.
    ///
    /// Parameters for `identity[business_details][annual_revenue]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[business_details][annual_revenue]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and one more place.
    pub struct AnnualRevenue;
}

impl AnnualRevenue {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// A non-negative integer representing the amount in the smallest currency unit.
    #[inline]
    pub fn amount(self, amount: annual_revenue::Amount) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// The close-out date of the preceding fiscal year in ISO 8601 format. E.g. 2023-12-31 for the 31st
    /// of December, 2023.
    #[inline]
    pub fn fiscal_year_end(self, fiscal_year_end: impl Into<String>) -> Self {
        Self(self.0.with("fiscal_year_end", rt::Value::text(fiscal_year_end)))
    }
}

impl Default for AnnualRevenue {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::params! {
    /// A document verifying the business.
    ///
    /// Parameters for `identity[business_details][documents]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create).
    pub struct Documents;
}

#[cfg(feature = "v2-core-accounts")]
impl Documents {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// One or more documents that support the bank account ownership verification requirement. Must be
    /// a document associated with the account’s primary active bank account that displays the last 4
    /// digits of the account number, either a statement or a check.
    #[inline]
    pub fn bank_account_ownership_verification(
        self,
        bank_account_ownership_verification: documents::BankAccountOwnershipVerification,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "bank_account_ownership_verification",
                    bank_account_ownership_verification,
                ),
        )
    }

    /// One or more documents that demonstrate proof of a company’s license to operate.
    #[inline]
    pub fn company_license(self, company_license: documents::CompanyLicense) -> Self {
        Self(self.0.with("company_license", company_license))
    }

    /// One or more documents showing the company’s Memorandum of Association.
    #[inline]
    pub fn company_memorandum_of_association(
        self,
        company_memorandum_of_association: documents::CompanyMemorandumOfAssociation,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "company_memorandum_of_association",
                    company_memorandum_of_association,
                ),
        )
    }

    /// Certain countries only: One or more documents showing the ministerial decree legalizing the
    /// company’s establishment.
    #[inline]
    pub fn company_ministerial_decree(
        self,
        company_ministerial_decree: documents::CompanyMinisterialDecree,
    ) -> Self {
        Self(self.0.with("company_ministerial_decree", company_ministerial_decree))
    }

    /// One or more documents that demonstrate proof of a company’s registration with the appropriate
    /// local authorities.
    #[inline]
    pub fn company_registration_verification(
        self,
        company_registration_verification: documents::CompanyRegistrationVerification,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "company_registration_verification",
                    company_registration_verification,
                ),
        )
    }

    /// One or more documents that demonstrate proof of a company’s tax ID.
    #[inline]
    pub fn company_tax_id_verification(
        self,
        company_tax_id_verification: documents::CompanyTaxIdVerification,
    ) -> Self {
        Self(self.0.with("company_tax_id_verification", company_tax_id_verification))
    }

    /// A document verifying the business.
    #[inline]
    pub fn primary_verification(
        self,
        primary_verification: documents::PrimaryVerification,
    ) -> Self {
        Self(self.0.with("primary_verification", primary_verification))
    }

    /// One or more documents that demonstrate proof of address.
    #[inline]
    pub fn proof_of_address(self, proof_of_address: documents::ProofOfAddress) -> Self {
        Self(self.0.with("proof_of_address", proof_of_address))
    }

    /// One or more documents showing the company’s proof of registration with the national business
    /// registry.
    #[inline]
    pub fn proof_of_registration(
        self,
        proof_of_registration: documents::ProofOfRegistration,
    ) -> Self {
        Self(self.0.with("proof_of_registration", proof_of_registration))
    }

    /// One or more documents that demonstrate proof of ultimate beneficial ownership.
    #[inline]
    pub fn proof_of_ultimate_beneficial_ownership(
        self,
        proof_of_ultimate_beneficial_ownership: documents::ProofOfUltimateBeneficialOwnership,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "proof_of_ultimate_beneficial_ownership",
                    proof_of_ultimate_beneficial_ownership,
                ),
        )
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
    /// Parameters for `identity[business_details][id_numbers][]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[business_details][id_numbers][]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and one more place.
    pub struct IdNumber;
}

impl IdNumber {
    /// The parameters that Stripe requires.
    ///
    /// - `type_`: Open Enum. The ID number type of a business entity.
    /// - `value`: The value of the ID number.
    #[inline]
    pub fn new(
        type_: crate::v2_core_account::identity::business_details::id_number::Type,
        value: impl Into<String>,
    ) -> Self {
        Self(
            rt::Params::new().with("type", type_).with("value", rt::Value::secret(value)),
        )
    }

    /// The registrar of the ID number (Only valid for DE ID number types).
    #[inline]
    pub fn registrar(self, registrar: impl Into<String>) -> Self {
        Self(self.0.with("registrar", rt::Value::text(registrar)))
    }
}

rt::params! {
    /// An estimate of the monthly revenue of the business.
    ///
    /// Parameters for `identity[business_details][monthly_estimated_revenue]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[business_details][monthly_estimated_revenue]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and one more place.
    pub struct MonthlyEstimatedRevenue;
}

impl MonthlyEstimatedRevenue {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// A non-negative integer representing the amount in the smallest currency unit.
    #[inline]
    pub fn amount(self, amount: annual_revenue::Amount) -> Self {
        Self(self.0.with("amount", amount))
    }
}

impl Default for MonthlyEstimatedRevenue {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::params! {
    /// The business registration address of the business entity in non latin script.
    ///
    /// Parameters for `identity[business_details][script_addresses]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[individual][script_addresses]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and one more place.
    pub struct ScriptAddresses;
}

#[cfg(feature = "v2-core-accounts")]
impl ScriptAddresses {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Kana Address.
    #[inline]
    pub fn kana(self, kana: script_addresses::Kana) -> Self {
        Self(self.0.with("kana", kana))
    }

    /// Kanji Address.
    #[inline]
    pub fn kanji(self, kanji: script_addresses::Kanji) -> Self {
        Self(self.0.with("kanji", kanji))
    }
}

#[cfg(feature = "v2-core-accounts")]
impl Default for ScriptAddresses {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// The business legal name in non latin script.
    ///
    /// Parameters for `identity[business_details][script_names]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[business_details][script_names]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and one more place.
    pub struct ScriptNames;
}

impl ScriptNames {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Kana name.
    #[inline]
    pub fn kana(self, kana: script_names::Kana) -> Self {
        Self(self.0.with("kana", kana))
    }

    /// Kanji name.
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
