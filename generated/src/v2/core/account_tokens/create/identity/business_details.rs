// Written by `cargo xtask generate`. Do not edit.
//! What `identity.business_details` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) takes.

#[cfg(feature = "v2-core-account_tokens")]
pub use crate::v2::core::accounts::create::identity::business_details::annual_revenue;
pub mod documents;
#[cfg(feature = "v2-core-account_tokens")]
pub use crate::v2_core_account::identity::business_details::id_number;
#[cfg(feature = "v2-core-account_tokens")]
pub use crate::v2::core::accounts::create::identity::business_details::annual_revenue as monthly_estimated_revenue;
pub mod script_addresses;
#[cfg(feature = "v2-core-account_tokens")]
pub use crate::v2::core::accounts::create::identity::business_details::script_names;
#[cfg(feature = "v2-core-account_tokens")]
pub use crate::accounts::create::company::RegistrationDate;

#[cfg(feature = "v2-core-account_tokens")]
pub use crate::v2::core::accounts::create::identity::business_details::{
    AnnualRevenue, IdNumber, MonthlyEstimatedRevenue, ScriptNames,
};

#[cfg(feature = "v2-core-account_tokens")]
pub use crate::v2_core_account::identity::business_details::Structure;

rt::params! {
    /// The business registration address of the business entity.
    ///
    /// Parameters for `identity[business_details][address]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create), `identity[individual][address]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and 5 more places.
    pub struct Address;
}

impl Address {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
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

impl Default for Address {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// A document verifying the business.
    ///
    /// Parameters for `identity[business_details][documents]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and `identity[business_details][documents]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct Documents;
}

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
        bank_account_ownership_verification: crate::v2::core::accounts::create::identity::business_details::documents::BankAccountOwnershipVerification,
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
    pub fn company_license(
        self,
        company_license: crate::v2::core::accounts::create::identity::business_details::documents::CompanyLicense,
    ) -> Self {
        Self(self.0.with("company_license", company_license))
    }

    /// One or more documents showing the company’s Memorandum of Association.
    #[inline]
    pub fn company_memorandum_of_association(
        self,
        company_memorandum_of_association: crate::v2::core::accounts::create::identity::business_details::documents::CompanyMemorandumOfAssociation,
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
        company_ministerial_decree: crate::v2::core::accounts::create::identity::business_details::documents::CompanyMinisterialDecree,
    ) -> Self {
        Self(self.0.with("company_ministerial_decree", company_ministerial_decree))
    }

    /// One or more documents that demonstrate proof of a company’s registration with the appropriate
    /// local authorities.
    #[inline]
    pub fn company_registration_verification(
        self,
        company_registration_verification: crate::v2::core::accounts::create::identity::business_details::documents::CompanyRegistrationVerification,
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
        company_tax_id_verification: crate::v2::core::accounts::create::identity::business_details::documents::CompanyTaxIdVerification,
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
    pub fn proof_of_address(
        self,
        proof_of_address: crate::v2::core::accounts::create::identity::business_details::documents::ProofOfAddress,
    ) -> Self {
        Self(self.0.with("proof_of_address", proof_of_address))
    }

    /// One or more documents that demonstrate proof of ultimate beneficial ownership.
    #[inline]
    pub fn proof_of_registration(
        self,
        proof_of_registration: crate::v2::core::accounts::create::identity::business_details::documents::ProofOfRegistration,
    ) -> Self {
        Self(self.0.with("proof_of_registration", proof_of_registration))
    }

    /// One or more documents that demonstrate proof of ultimate beneficial ownership.
    #[inline]
    pub fn proof_of_ultimate_beneficial_ownership(
        self,
        proof_of_ultimate_beneficial_ownership: crate::v2::core::accounts::create::identity::business_details::documents::ProofOfUltimateBeneficialOwnership,
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

impl Default for Documents {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// The business registration address of the business entity in non latin script.
    ///
    /// Parameters for `identity[business_details][script_addresses]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create), `identity[individual][script_addresses]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and 4 more places.
    pub struct ScriptAddresses;
}

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

impl Default for ScriptAddresses {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
