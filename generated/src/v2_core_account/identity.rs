// Written by `cargo xtask generate`. Do not edit.
//! What is in `identity` of [`V2CoreAccount`](crate::V2CoreAccount).

#[cfg(feature = "v2-core-accounts")]
pub mod attestations;
pub mod business_details;
#[cfg(feature = "v2-core-accounts")]
pub mod individual;

#[cfg(feature = "v2-core-accounts")]
/// Attestations from the identity's key people, e.g. owners, executives, directors,
/// representatives.
///
/// An object in `identity.attestations` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Attestations {
    /// This hash is used to attest that the directors information provided to Stripe is both current
    /// and correct.
    pub directorship_declaration: Option<
        rt::Part<attestations::DirectorshipDeclaration>,
    >,
    /// This hash is used to attest that the beneficial owner information provided to Stripe is both
    /// current and correct.
    pub ownership_declaration: Option<rt::Part<attestations::OwnershipDeclaration>>,
    /// Attestation that all Persons with a specific Relationship value have been provided.
    pub persons_provided: Option<rt::Part<attestations::PersonsProvided>>,
    /// This hash is used to attest that the representative is authorized to act as the representative
    /// of their legal entity.
    pub representative_declaration: Option<
        rt::Part<attestations::RepresentativeDeclaration>,
    >,
    /// Attestations of accepted terms of service agreements.
    pub terms_of_service: Option<rt::Part<attestations::TermsOfService>>,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for Attestations {
    const BLANK: Self = Self {
        directorship_declaration: rt::Blank::BLANK,
        ownership_declaration: rt::Blank::BLANK,
        persons_provided: rt::Blank::BLANK,
        representative_declaration: rt::Blank::BLANK,
        terms_of_service: rt::Blank::BLANK,
    };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for Attestations {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("directorship_declaration", rt::OPTIONAL),
                rt::Field("ownership_declaration", rt::OPTIONAL),
                rt::Field("persons_provided", rt::OPTIONAL),
                rt::Field("representative_declaration", rt::OPTIONAL),
                rt::Field("terms_of_service", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.directorship_declaration,
            1 => &self.ownership_declaration,
            2 => &self.persons_provided,
            3 => &self.representative_declaration,
            _ => &self.terms_of_service,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.directorship_declaration,
            1 => &mut self.ownership_declaration,
            2 => &mut self.persons_provided,
            3 => &mut self.representative_declaration,
            _ => &mut self.terms_of_service,
        }
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(Attestations);

#[cfg(feature = "v2-core-accounts")]
/// Information about the company or business.
///
/// An object in `identity.business_details` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct BusinessDetails {
    /// The company’s primary address.
    pub address: Option<rt::Part<crate::v2_core_account_person::Address>>,
    /// The business gross annual revenue for its preceding fiscal year.
    pub annual_revenue: Option<rt::Part<business_details::AnnualRevenue>>,
    /// Documents that may be submitted to satisfy various informational requests.
    pub documents: Option<rt::Part<business_details::Documents>>,
    /// Estimated maximum number of workers currently engaged by the business (including employees,
    /// contractors, and vendors).
    pub estimated_worker_count: Option<i64>,
    /// The provided ID numbers of a business entity.
    pub id_numbers: Option<Vec<business_details::IdNumber>>,
    /// An estimate of the monthly revenue of the business. Only accepted for accounts in Brazil and
    /// India.
    pub monthly_estimated_revenue: Option<
        rt::Part<business_details::MonthlyEstimatedRevenue>,
    >,
    /// The company’s phone number (used for verification).
    pub phone: Option<String>,
    /// The business legal name.
    pub registered_name: Option<String>,
    /// When the business was incorporated or registered.
    pub registration_date: Option<rt::Part<business_details::RegistrationDate>>,
    /// The business registration address of the business entity in non latin script.
    pub script_addresses: Option<
        rt::Part<crate::v2_core_account_person::ScriptAddresses>,
    >,
    /// The business legal name in non latin script.
    pub script_names: Option<rt::Part<business_details::ScriptNames>>,
    /// The category identifying the legal structure of the business.
    pub structure: Option<business_details::Structure>,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for BusinessDetails {
    const BLANK: Self = Self {
        address: rt::Blank::BLANK,
        annual_revenue: rt::Blank::BLANK,
        documents: rt::Blank::BLANK,
        estimated_worker_count: rt::Blank::BLANK,
        id_numbers: rt::Blank::BLANK,
        monthly_estimated_revenue: rt::Blank::BLANK,
        phone: rt::Blank::BLANK,
        registered_name: rt::Blank::BLANK,
        registration_date: rt::Blank::BLANK,
        script_addresses: rt::Blank::BLANK,
        script_names: rt::Blank::BLANK,
        structure: rt::Blank::BLANK,
    };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for BusinessDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("address", rt::OPTIONAL),
                rt::Field("annual_revenue", rt::OPTIONAL),
                rt::Field("documents", rt::OPTIONAL),
                rt::Field("estimated_worker_count", rt::OPTIONAL),
                rt::Field("id_numbers", rt::OPTIONAL),
                rt::Field("monthly_estimated_revenue", rt::OPTIONAL),
                rt::Field("phone", rt::OPTIONAL),
                rt::Field("registered_name", rt::OPTIONAL),
                rt::Field("registration_date", rt::OPTIONAL),
                rt::Field("script_addresses", rt::OPTIONAL),
                rt::Field("script_names", rt::OPTIONAL),
                rt::Field("structure", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.address,
            1 => &self.annual_revenue,
            2 => &self.documents,
            3 => &self.estimated_worker_count,
            4 => &self.id_numbers,
            5 => &self.monthly_estimated_revenue,
            6 => &self.phone,
            7 => &self.registered_name,
            8 => &self.registration_date,
            9 => &self.script_addresses,
            10 => &self.script_names,
            _ => &self.structure,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.annual_revenue,
            2 => &mut self.documents,
            3 => &mut self.estimated_worker_count,
            4 => &mut self.id_numbers,
            5 => &mut self.monthly_estimated_revenue,
            6 => &mut self.phone,
            7 => &mut self.registered_name,
            8 => &mut self.registration_date,
            9 => &mut self.script_addresses,
            10 => &mut self.script_names,
            _ => &mut self.structure,
        }
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(BusinessDetails);

/// The entity type represented by the Account. Ensure this field is accurate before adding
/// configurations that rely on identity information, as it determines which identity fields apply
/// and how the Account is validated.
#[non_exhaustive]
pub enum EntityType {
    /// `company`
    Company,
    /// `government_entity`
    GovernmentEntity,
    /// `individual`
    Individual,
    /// `non_profit`
    NonProfit,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(EntityType {
    Company = "company",
    GovernmentEntity = "government_entity",
    Individual = "individual",
    NonProfit = "non_profit",
});

#[cfg(feature = "v2-core-accounts")]
/// Information about the individual represented by the Account. This property is `null` unless
/// `entity_type` is set to `individual`.
///
/// An object in `identity.individual` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Individual {
    /// The account ID which the individual belongs to.
    pub account: String,
    /// Additional addresses associated with the individual.
    pub additional_addresses: Option<
        Vec<crate::v2_core_account_person::AdditionalAddress>,
    >,
    /// Additional names (e.g. aliases) associated with the individual.
    pub additional_names: Option<Vec<individual::AdditionalName>>,
    /// Terms of service acceptances.
    pub additional_terms_of_service: Option<
        rt::Part<crate::v2_core_account_person::AdditionalTermsOfService>,
    >,
    /// The individual's residential address.
    pub address: Option<rt::Part<crate::v2_core_account_person::Address>>,
    /// Time at which the object was created. Represented as a RFC 3339 date & time UTC value in
    /// millisecond precision, for example: 2022-09-18T13:22:18.123Z.
    pub created: rt::DateTime,
    /// The individual's date of birth.
    pub date_of_birth: Option<rt::Part<crate::v2_core_account_person::DateOfBirth>>,
    /// Documents that may be submitted to satisfy various informational requests.
    pub documents: Option<rt::Part<crate::v2_core_account_person::Documents>>,
    /// The individual's email address. You can only set this field when the Account is configured as a
    /// `merchant` or `recipient`. Use `contact_email` as the primary contact email for this Account.
    pub email: Option<String>,
    /// The individual's first name.
    pub given_name: Option<String>,
    /// Unique identifier for the object.
    pub id: String,
    /// The identification numbers (e.g., SSN) associated with the individual.
    pub id_numbers: Option<Vec<crate::v2_core_account_person::IdNumber>>,
    /// The individual's gender (International regulations require either "male” or "female").
    pub legal_gender: Option<individual::LegalGender>,
    /// Set of key-value pairs that you can attach to an object. This can be useful for storing
    /// additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    /// The countries where the individual is a national. Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    pub nationalities: Option<Vec<String>>,
    /// String representing the object's type. Objects of the same type share the same value.
    pub object: String,
    /// The individual's phone number.
    pub phone: Option<String>,
    /// Indicates if the individual or any of their representatives, family members, or other closely
    /// related persons, declares that they hold or have held an important public job or function, in
    /// any jurisdiction.
    pub political_exposure: Option<individual::PoliticalExposure>,
    /// The relationship that this individual has with the Account's identity.
    pub relationship: Option<rt::Part<crate::v2_core_account_person::Relationship>>,
    /// The script addresses (e.g., non-Latin characters) associated with the individual.
    pub script_addresses: Option<
        rt::Part<crate::v2_core_account_person::ScriptAddresses>,
    >,
    /// The script names (e.g. non-Latin characters) associated with the individual.
    pub script_names: Option<rt::Part<crate::v2_core_account_person::ScriptNames>>,
    /// The individual's last name.
    pub surname: Option<String>,
    /// Time at which the object was last updated.
    pub updated: rt::DateTime,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for Individual {
    fn blank() -> Self {
        Self {
            account: rt::blank(),
            additional_addresses: rt::blank(),
            additional_names: rt::blank(),
            additional_terms_of_service: rt::blank(),
            address: rt::blank(),
            created: rt::blank(),
            date_of_birth: rt::blank(),
            documents: rt::blank(),
            email: rt::blank(),
            given_name: rt::blank(),
            id: rt::blank(),
            id_numbers: rt::blank(),
            legal_gender: rt::blank(),
            metadata: rt::blank(),
            nationalities: rt::blank(),
            object: rt::blank(),
            phone: rt::blank(),
            political_exposure: rt::blank(),
            relationship: rt::blank(),
            script_addresses: rt::blank(),
            script_names: rt::blank(),
            surname: rt::blank(),
            updated: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("account", rt::REQUIRED),
                rt::Field("additional_addresses", rt::OPTIONAL),
                rt::Field("additional_names", rt::OPTIONAL),
                rt::Field("additional_terms_of_service", rt::OPTIONAL),
                rt::Field("address", rt::OPTIONAL),
                rt::Field("created", rt::REQUIRED),
                rt::Field("date_of_birth", rt::OPTIONAL),
                rt::Field("documents", rt::OPTIONAL),
                rt::Field("email", rt::OPTIONAL),
                rt::Field("given_name", rt::OPTIONAL),
                rt::Field("id", rt::REQUIRED),
                rt::Field("id_numbers", rt::OPTIONAL),
                rt::Field("legal_gender", rt::OPTIONAL),
                rt::Field("metadata", rt::OPTIONAL),
                rt::Field("nationalities", rt::OPTIONAL),
                rt::Field("object", rt::REQUIRED),
                rt::Field("phone", rt::OPTIONAL),
                rt::Field("political_exposure", rt::OPTIONAL),
                rt::Field("relationship", rt::OPTIONAL),
                rt::Field("script_addresses", rt::OPTIONAL),
                rt::Field("script_names", rt::OPTIONAL),
                rt::Field("surname", rt::OPTIONAL),
                rt::Field("updated", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account,
            1 => &self.additional_addresses,
            2 => &self.additional_names,
            3 => &self.additional_terms_of_service,
            4 => &self.address,
            5 => &self.created,
            6 => &self.date_of_birth,
            7 => &self.documents,
            8 => &self.email,
            9 => &self.given_name,
            10 => &self.id,
            11 => &self.id_numbers,
            12 => &self.legal_gender,
            13 => &self.metadata,
            14 => &self.nationalities,
            15 => &self.object,
            16 => &self.phone,
            17 => &self.political_exposure,
            18 => &self.relationship,
            19 => &self.script_addresses,
            20 => &self.script_names,
            21 => &self.surname,
            _ => &self.updated,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account,
            1 => &mut self.additional_addresses,
            2 => &mut self.additional_names,
            3 => &mut self.additional_terms_of_service,
            4 => &mut self.address,
            5 => &mut self.created,
            6 => &mut self.date_of_birth,
            7 => &mut self.documents,
            8 => &mut self.email,
            9 => &mut self.given_name,
            10 => &mut self.id,
            11 => &mut self.id_numbers,
            12 => &mut self.legal_gender,
            13 => &mut self.metadata,
            14 => &mut self.nationalities,
            15 => &mut self.object,
            16 => &mut self.phone,
            17 => &mut self.political_exposure,
            18 => &mut self.relationship,
            19 => &mut self.script_addresses,
            20 => &mut self.script_names,
            21 => &mut self.surname,
            _ => &mut self.updated,
        }
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(Individual);
