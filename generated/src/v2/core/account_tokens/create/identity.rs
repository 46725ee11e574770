// Written by `cargo xtask generate`. Do not edit.
//! What `identity` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) takes.

pub mod attestations;
pub mod business_details;
pub mod individual;
#[cfg(feature = "v2-core-account_tokens")]
pub use crate::v2_core_account::identity::EntityType;

#[cfg(feature = "v2-core-account_tokens")]
rt::params! {
    /// Attestations from the identity's key people, e.g. owners, executives, directors,
    /// representatives.
    ///
    /// Parameters for `identity[attestations]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create).
    pub struct Attestations;
}

#[cfg(feature = "v2-core-account_tokens")]
impl Attestations {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// This hash is used to attest that the directors information provided to Stripe is both current
    /// and correct; IP, date, and User Agent are expanded by Stripe.
    #[inline]
    pub fn directorship_declaration(
        self,
        directorship_declaration: attestations::DirectorshipDeclaration,
    ) -> Self {
        Self(self.0.with("directorship_declaration", directorship_declaration))
    }

    /// This hash is used to attest that the beneficial owner information provided to Stripe is both
    /// current and correct; IP, date, and User Agent are expanded by Stripe.
    #[inline]
    pub fn ownership_declaration(
        self,
        ownership_declaration: attestations::OwnershipDeclaration,
    ) -> Self {
        Self(self.0.with("ownership_declaration", ownership_declaration))
    }

    /// Attestation that all Persons with a specific Relationship value have been provided.
    #[inline]
    pub fn persons_provided(
        self,
        persons_provided: attestations::PersonsProvided,
    ) -> Self {
        Self(self.0.with("persons_provided", persons_provided))
    }

    /// This hash is used to attest that the representative is authorized to act as the representative
    /// of their legal entity; IP, date, and User Agent are expanded by Stripe.
    #[inline]
    pub fn representative_declaration(
        self,
        representative_declaration: attestations::RepresentativeDeclaration,
    ) -> Self {
        Self(self.0.with("representative_declaration", representative_declaration))
    }

    /// Attestations of accepted terms of service agreements.
    #[inline]
    pub fn terms_of_service(
        self,
        terms_of_service: attestations::TermsOfService,
    ) -> Self {
        Self(self.0.with("terms_of_service", terms_of_service))
    }
}

#[cfg(feature = "v2-core-account_tokens")]
impl Default for Attestations {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Information about the company or business.
    ///
    /// Parameters for `identity[business_details]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create) and `identity[business_details]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct BusinessDetails;
}

impl BusinessDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// The business registration address of the business entity.
    #[inline]
    pub fn address(self, address: business_details::Address) -> Self {
        Self(self.0.with("address", address))
    }

    /// The business gross annual revenue for its preceding fiscal year.
    #[inline]
    pub fn annual_revenue(
        self,
        annual_revenue: crate::v2::core::accounts::create::identity::business_details::AnnualRevenue,
    ) -> Self {
        Self(self.0.with("annual_revenue", annual_revenue))
    }

    /// A document verifying the business.
    #[inline]
    pub fn documents(self, documents: business_details::Documents) -> Self {
        Self(self.0.with("documents", documents))
    }

    /// Estimated maximum number of workers currently engaged by the business (including employees,
    /// contractors, and vendors).
    #[inline]
    pub fn estimated_worker_count(self, estimated_worker_count: i64) -> Self {
        Self(self.0.with("estimated_worker_count", estimated_worker_count))
    }

    /// The ID numbers of a business entity.
    #[inline]
    pub fn id_numbers(
        self,
        id_numbers: impl IntoIterator<
            Item = crate::v2::core::accounts::create::identity::business_details::IdNumber,
        >,
    ) -> Self {
        Self(self.0.with("id_numbers", rt::Value::list(id_numbers)))
    }

    /// An estimate of the monthly revenue of the business.
    #[inline]
    pub fn monthly_estimated_revenue(
        self,
        monthly_estimated_revenue: crate::v2::core::accounts::create::identity::business_details::MonthlyEstimatedRevenue,
    ) -> Self {
        Self(self.0.with("monthly_estimated_revenue", monthly_estimated_revenue))
    }

    /// The phone number of the Business Entity.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", rt::Value::text(phone)))
    }

    /// The business legal name.
    #[inline]
    pub fn registered_name(self, registered_name: impl Into<String>) -> Self {
        Self(self.0.with("registered_name", rt::Value::text(registered_name)))
    }

    /// When the business was incorporated or registered.
    #[inline]
    pub fn registration_date(
        self,
        registration_date: crate::accounts::create::company::RegistrationDate,
    ) -> Self {
        Self(self.0.with("registration_date", registration_date))
    }

    /// The business registration address of the business entity in non latin script.
    #[inline]
    pub fn script_addresses(
        self,
        script_addresses: business_details::ScriptAddresses,
    ) -> Self {
        Self(self.0.with("script_addresses", script_addresses))
    }

    /// The business legal name in non latin script.
    #[inline]
    pub fn script_names(
        self,
        script_names: crate::v2::core::accounts::create::identity::business_details::ScriptNames,
    ) -> Self {
        Self(self.0.with("script_names", script_names))
    }

    /// The category identifying the legal structure of the business.
    #[inline]
    pub fn structure(
        self,
        structure: crate::v2_core_account::identity::business_details::Structure,
    ) -> Self {
        Self(self.0.with("structure", structure))
    }
}

impl Default for BusinessDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "v2-core-account_tokens")]
rt::params! {
    /// Information about the person represented by the account.
    ///
    /// Parameters for `identity[individual]` of [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create).
    pub struct Individual;
}

#[cfg(feature = "v2-core-account_tokens")]
impl Individual {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Additional addresses associated with the individual.
    #[inline]
    pub fn additional_addresses(
        self,
        additional_addresses: impl IntoIterator<Item = individual::AdditionalAddress>,
    ) -> Self {
        Self(self.0.with("additional_addresses", rt::Value::list(additional_addresses)))
    }

    /// Additional names (e.g. aliases) associated with the individual.
    #[inline]
    pub fn additional_names(
        self,
        additional_names: impl IntoIterator<Item = individual::AdditionalName>,
    ) -> Self {
        Self(self.0.with("additional_names", rt::Value::list(additional_names)))
    }

    /// The individual's residential address.
    #[inline]
    pub fn address(self, address: business_details::Address) -> Self {
        Self(self.0.with("address", address))
    }

    /// The individual's date of birth.
    #[inline]
    pub fn date_of_birth(
        self,
        date_of_birth: crate::v2::core::accounts::create::identity::individual::DateOfBirth,
    ) -> Self {
        Self(self.0.with("date_of_birth", date_of_birth))
    }

    /// Documents that may be submitted to satisfy various informational requests.
    #[inline]
    pub fn documents(self, documents: individual::Documents) -> Self {
        Self(self.0.with("documents", documents))
    }

    /// The individual's email address. You can only set this field when the Account is configured as a
    /// `merchant` or `recipient`. Use `contact_email` as the primary contact email for this Account.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", rt::Value::text(email)))
    }

    /// The individual's first name.
    #[inline]
    pub fn given_name(self, given_name: impl Into<String>) -> Self {
        Self(self.0.with("given_name", rt::Value::text(given_name)))
    }

    /// The identification numbers (e.g., SSN) associated with the individual.
    #[inline]
    pub fn id_numbers(
        self,
        id_numbers: impl IntoIterator<
            Item = crate::v2::core::accounts::create::identity::individual::IdNumber,
        >,
    ) -> Self {
        Self(self.0.with("id_numbers", rt::Value::list(id_numbers)))
    }

    /// The individual's gender (International regulations require either "male" or "female").
    #[inline]
    pub fn legal_gender(self, legal_gender: individual::LegalGender) -> Self {
        Self(self.0.with("legal_gender", legal_gender))
    }

    /// Set of key-value pairs that you can attach to an object. This can be useful for storing
    /// additional information about the object in a structured format.
    #[inline]
    pub fn metadata(
        self,
        metadata: impl IntoIterator<Item = (impl Into<String>, Option<String>)>,
    ) -> Self {
        Self(self.0.with("metadata", rt::Value::map(metadata)))
    }

    /// The countries where the individual is a national. Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    #[inline]
    pub fn nationalities(
        self,
        nationalities: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "nationalities",
                    rt::Value::list(nationalities.into_iter().map(rt::Value::text)),
                ),
        )
    }

    /// The individual's phone number.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", rt::Value::text(phone)))
    }

    /// The individual's political exposure.
    #[inline]
    pub fn political_exposure(
        self,
        political_exposure: individual::PoliticalExposure,
    ) -> Self {
        Self(self.0.with("political_exposure", political_exposure))
    }

    /// The relationship that this individual has with the account's identity.
    #[inline]
    pub fn relationship(
        self,
        relationship: crate::v2::core::accounts::create::identity::individual::Relationship,
    ) -> Self {
        Self(self.0.with("relationship", relationship))
    }

    /// The script addresses (e.g., non-Latin characters) associated with the individual.
    #[inline]
    pub fn script_addresses(
        self,
        script_addresses: business_details::ScriptAddresses,
    ) -> Self {
        Self(self.0.with("script_addresses", script_addresses))
    }

    /// The individuals primary name in non latin script.
    #[inline]
    pub fn script_names(
        self,
        script_names: crate::v2::core::accounts::create::identity::individual::ScriptNames,
    ) -> Self {
        Self(self.0.with("script_names", script_names))
    }

    /// The individual's last name.
    #[inline]
    pub fn surname(self, surname: impl Into<String>) -> Self {
        Self(self.0.with("surname", rt::Value::text(surname)))
    }
}

#[cfg(feature = "v2-core-account_tokens")]
impl Default for Individual {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
