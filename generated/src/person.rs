// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`Person`](crate::Person).

#[cfg(feature = "accounts")]
pub mod additional_tos_acceptances;
#[cfg(feature = "accounts")]
pub mod future_requirements;
#[cfg(feature = "accounts")]
pub mod requirements;
#[cfg(feature = "accounts")]
pub mod us_cfpb_data;
#[cfg(feature = "accounts")]
pub mod verification;
#[cfg(feature = "accounts")]
pub use crate::customer::Address;

#[cfg(feature = "accounts")]
/// An object in `additional_tos_acceptances` of [`Person`](crate::Person).
#[derive(Clone)]
#[non_exhaustive]
pub struct AdditionalTosAcceptances {
    /// Details on the legal guardian's acceptance of the main Stripe service agreement.
    pub account: Option<rt::Part<additional_tos_acceptances::Account>>,
}

#[cfg(feature = "accounts")]
impl rt::Blank for AdditionalTosAcceptances {
    const BLANK: Self = Self { account: rt::Blank::BLANK };
}

#[cfg(feature = "accounts")]
impl rt::Record for AdditionalTosAcceptances {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "person_additional_tos_acceptances",
            constants: &[],
            fields: &[rt::Field("account", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.account
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.account
    }
}

#[cfg(feature = "accounts")]
rt::record_traits!(AdditionalTosAcceptances);

#[cfg(any(feature = "accounts", feature = "terminal-locations"))]
/// An object in `address_kana` of [`Person`](crate::Person), `address_kana` of [`TerminalLocation`](crate::TerminalLocation) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddressKana {
    /// City/Ward.
    pub city: Option<String>,
    /// Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    pub country: Option<String>,
    /// Block/Building number.
    pub line1: Option<String>,
    /// Building details.
    pub line2: Option<String>,
    /// ZIP or postal code.
    pub postal_code: Option<String>,
    /// Prefecture.
    pub state: Option<String>,
    /// Town/cho-me.
    pub town: Option<String>,
}

#[cfg(any(feature = "accounts", feature = "terminal-locations"))]
impl rt::Blank for AddressKana {
    const BLANK: Self = Self {
        city: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        line1: rt::Blank::BLANK,
        line2: rt::Blank::BLANK,
        postal_code: rt::Blank::BLANK,
        state: rt::Blank::BLANK,
        town: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "accounts", feature = "terminal-locations"))]
impl rt::Record for AddressKana {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "legal_entity_japan_address",
            constants: &[],
            fields: &[
                rt::Field("city", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("line1", rt::NULLABLE),
                rt::Field("line2", rt::NULLABLE),
                rt::Field("postal_code", rt::NULLABLE),
                rt::Field("state", rt::NULLABLE),
                rt::Field("town", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.city,
            1 => &self.country,
            2 => &self.line1,
            3 => &self.line2,
            4 => &self.postal_code,
            5 => &self.state,
            _ => &self.town,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.city,
            1 => &mut self.country,
            2 => &mut self.line1,
            3 => &mut self.line2,
            4 => &mut self.postal_code,
            5 => &mut self.state,
            _ => &mut self.town,
        }
    }
}

#[cfg(any(feature = "accounts", feature = "terminal-locations"))]
rt::record_traits!(AddressKana);

#[cfg(any(feature = "accounts", feature = "terminal-locations"))]
/// An object in `address_kanji` of [`Person`](crate::Person), `address_kanji` of [`TerminalLocation`](crate::TerminalLocation) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddressKanji {
    /// City/Ward.
    pub city: Option<String>,
    /// Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    pub country: Option<String>,
    /// Block/Building number.
    pub line1: Option<String>,
    /// Building details.
    pub line2: Option<String>,
    /// ZIP or postal code.
    pub postal_code: Option<String>,
    /// Prefecture.
    pub state: Option<String>,
    /// Town/cho-me.
    pub town: Option<String>,
}

#[cfg(any(feature = "accounts", feature = "terminal-locations"))]
impl rt::Blank for AddressKanji {
    const BLANK: Self = Self {
        city: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        line1: rt::Blank::BLANK,
        line2: rt::Blank::BLANK,
        postal_code: rt::Blank::BLANK,
        state: rt::Blank::BLANK,
        town: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "accounts", feature = "terminal-locations"))]
impl rt::Record for AddressKanji {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "legal_entity_japan_address",
            constants: &[],
            fields: &[
                rt::Field("city", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("line1", rt::NULLABLE),
                rt::Field("line2", rt::NULLABLE),
                rt::Field("postal_code", rt::NULLABLE),
                rt::Field("state", rt::NULLABLE),
                rt::Field("town", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.city,
            1 => &self.country,
            2 => &self.line1,
            3 => &self.line2,
            4 => &self.postal_code,
            5 => &self.state,
            _ => &self.town,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.city,
            1 => &mut self.country,
            2 => &mut self.line1,
            3 => &mut self.line2,
            4 => &mut self.postal_code,
            5 => &mut self.state,
            _ => &mut self.town,
        }
    }
}

#[cfg(any(feature = "accounts", feature = "terminal-locations"))]
rt::record_traits!(AddressKanji);

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "identity-verification_reports",
        feature = "identity-verification_sessions",
        feature = "issuing-cardholders",
        feature = "payment_methods"
    )
)]
/// Point in Time
///
/// An object in `dob` of [`Person`](crate::Person), `document.dob` of [`IdentityVerificationReport`](crate::IdentityVerificationReport) and 5 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct Dob {
    /// The day of birth, between 1 and 31.
    pub day: Option<i64>,
    /// The month of birth, between 1 and 12.
    pub month: Option<i64>,
    /// The four-digit year of birth.
    pub year: Option<i64>,
}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "identity-verification_reports",
        feature = "identity-verification_sessions",
        feature = "issuing-cardholders",
        feature = "payment_methods"
    )
)]
impl rt::Blank for Dob {
    const BLANK: Self = Self {
        day: rt::Blank::BLANK,
        month: rt::Blank::BLANK,
        year: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "identity-verification_reports",
        feature = "identity-verification_sessions",
        feature = "issuing-cardholders",
        feature = "payment_methods"
    )
)]
impl rt::Record for Dob {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "legal_entity_dob | gelato_data_document_report_date_of_birth | gelato_data_id_number_report_date | gelato_data_verified_outputs_date | issuing_cardholder_individual_dob | payment_flows_private_payment_methods_klarna_dob",
            constants: &[],
            fields: &[
                rt::Field("day", rt::NULLABLE),
                rt::Field("month", rt::NULLABLE),
                rt::Field("year", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.day,
            1 => &self.month,
            _ => &self.year,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.day,
            1 => &mut self.month,
            _ => &mut self.year,
        }
    }
}

#[cfg(any(feature = "confirmation_tokens", feature = "identity-verification_reports", feature = "identity-verification_sessions", feature = "issuing-cardholders", feature = "payment_methods"))]
rt::record_traits!(Dob);

#[cfg(feature = "accounts")]
/// An object in `future_requirements` of [`Person`](crate::Person).
#[derive(Clone)]
#[non_exhaustive]
pub struct FutureRequirements {
    /// Fields that are due and can be resolved by providing the corresponding alternative fields
    /// instead. Many alternatives can list the same `original_fields_due`, and any of these
    /// alternatives can serve as a pathway for attempting to resolve the fields again. Re-providing
    /// `original_fields_due` also serves as a pathway for attempting to resolve the fields again.
    pub alternatives: Option<Vec<crate::account::future_requirements::Alternative>>,
    /// Fields that need to be resolved to keep the person's account enabled. If not resolved by the
    /// account's `future_requirements[current_deadline]`, these fields will transition to the main
    /// `requirements` hash, and may immediately become `past_due`, but the account may also be given a
    /// grace period depending on the account's enablement state prior to transition.
    pub currently_due: Vec<String>,
    /// Details about validation and verification failures for `due` requirements that must be resolved.
    pub errors: Vec<crate::account::future_requirements::Error>,
    /// Fields you must collect when all thresholds are reached. As they become required, they appear in
    /// `currently_due` as well, and the account's `future_requirements[current_deadline]` becomes set.
    pub eventually_due: Vec<String>,
    /// Fields that haven't been resolved by the account's `requirements.current_deadline`. These fields
    /// need to be resolved to enable the person's account. `future_requirements.past_due` is a subset
    /// of `requirements.past_due`.
    pub past_due: Vec<String>,
    /// Fields that are being reviewed, or might become required depending on the results of a review.
    /// If the review fails, these fields can move to `eventually_due`, `currently_due`, `past_due` or
    /// `alternatives`. Fields might appear in `eventually_due`, `currently_due`, `past_due` or
    /// `alternatives` and in `pending_verification` if one verification fails but another is still
    /// pending.
    pub pending_verification: Vec<String>,
}

#[cfg(feature = "accounts")]
impl rt::Blank for FutureRequirements {
    const BLANK: Self = Self {
        alternatives: rt::Blank::BLANK,
        currently_due: rt::Blank::BLANK,
        errors: rt::Blank::BLANK,
        eventually_due: rt::Blank::BLANK,
        past_due: rt::Blank::BLANK,
        pending_verification: rt::Blank::BLANK,
    };
}

#[cfg(feature = "accounts")]
impl rt::Record for FutureRequirements {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "person_future_requirements",
            constants: &[],
            fields: &[
                rt::Field("alternatives", rt::NULLABLE),
                rt::Field("currently_due", rt::REQUIRED),
                rt::Field("errors", rt::REQUIRED),
                rt::Field("eventually_due", rt::REQUIRED),
                rt::Field("past_due", rt::REQUIRED),
                rt::Field("pending_verification", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.alternatives,
            1 => &self.currently_due,
            2 => &self.errors,
            3 => &self.eventually_due,
            4 => &self.past_due,
            _ => &self.pending_verification,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.alternatives,
            1 => &mut self.currently_due,
            2 => &mut self.errors,
            3 => &mut self.eventually_due,
            4 => &mut self.past_due,
            _ => &mut self.pending_verification,
        }
    }
}

#[cfg(feature = "accounts")]
rt::record_traits!(FutureRequirements);

#[cfg(feature = "accounts")]
/// Indicates if the person or any of their representatives, family members, or other closely
/// related persons, declares that they hold or have held an important public job or function, in
/// any jurisdiction.
#[non_exhaustive]
pub enum PoliticalExposure {
    /// `existing`
    Existing,
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "accounts")]
rt::open_enum!(PoliticalExposure {
    Existing = "existing",
    None = "none",
});

#[cfg(feature = "accounts")]
/// An object in `registered_address` of [`Person`](crate::Person).
#[derive(Clone)]
#[non_exhaustive]
pub struct RegisteredAddress {
    /// City, district, suburb, town, or village.
    pub city: Option<String>,
    /// Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    pub country: Option<String>,
    /// Address line 1, such as the street, PO Box, or company name.
    pub line1: Option<String>,
    /// Address line 2, such as the apartment, suite, unit, or building.
    pub line2: Option<String>,
    /// ZIP or postal code.
    pub postal_code: Option<String>,
    /// State, county, province, or region ([ISO 3166-2](https://en.wikipedia.org/wiki/ISO_3166-2)).
    pub state: Option<String>,
}

#[cfg(feature = "accounts")]
impl rt::Blank for RegisteredAddress {
    const BLANK: Self = Self {
        city: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        line1: rt::Blank::BLANK,
        line2: rt::Blank::BLANK,
        postal_code: rt::Blank::BLANK,
        state: rt::Blank::BLANK,
    };
}

#[cfg(feature = "accounts")]
impl rt::Record for RegisteredAddress {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "address",
            constants: &[],
            fields: &[
                rt::Field("city", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("line1", rt::NULLABLE),
                rt::Field("line2", rt::NULLABLE),
                rt::Field("postal_code", rt::NULLABLE),
                rt::Field("state", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.city,
            1 => &self.country,
            2 => &self.line1,
            3 => &self.line2,
            4 => &self.postal_code,
            _ => &self.state,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.city,
            1 => &mut self.country,
            2 => &mut self.line1,
            3 => &mut self.line2,
            4 => &mut self.postal_code,
            _ => &mut self.state,
        }
    }
}

#[cfg(feature = "accounts")]
rt::record_traits!(RegisteredAddress);

#[cfg(feature = "accounts")]
/// An object in `relationship` of [`Person`](crate::Person).
#[derive(Clone)]
#[non_exhaustive]
pub struct Relationship {
    /// Whether the person is the authorizer of the account's representative.
    pub authorizer: Option<bool>,
    /// Whether the person is a director of the account's legal entity. Directors are typically members
    /// of the governing board of the company, or responsible for ensuring the company meets its
    /// regulatory obligations.
    pub director: Option<bool>,
    /// Whether the person has significant responsibility to control, manage, or direct the
    /// organization.
    pub executive: Option<bool>,
    /// Whether the person is the legal guardian of the account's representative.
    pub legal_guardian: Option<bool>,
    /// Whether the person is an owner of the account’s legal entity.
    pub owner: Option<bool>,
    /// The percent owned by the person of the account's legal entity.
    pub percent_ownership: Option<f64>,
    /// Whether the person is authorized as the primary representative of the account. This is the
    /// person nominated by the business to provide information about themselves, and general
    /// information about the account. There can only be one representative at any given time. At the
    /// time the account is created, this person should be set to the person responsible for opening the
    /// account.
    pub representative: Option<bool>,
    /// The person's title (e.g., CEO, Support Engineer).
    pub title: Option<String>,
}

#[cfg(feature = "accounts")]
impl rt::Blank for Relationship {
    const BLANK: Self = Self {
        authorizer: rt::Blank::BLANK,
        director: rt::Blank::BLANK,
        executive: rt::Blank::BLANK,
        legal_guardian: rt::Blank::BLANK,
        owner: rt::Blank::BLANK,
        percent_ownership: rt::Blank::BLANK,
        representative: rt::Blank::BLANK,
        title: rt::Blank::BLANK,
    };
}

#[cfg(feature = "accounts")]
impl rt::Record for Relationship {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "person_relationship",
            constants: &[],
            fields: &[
                rt::Field("authorizer", rt::NULLABLE),
                rt::Field("director", rt::NULLABLE),
                rt::Field("executive", rt::NULLABLE),
                rt::Field("legal_guardian", rt::NULLABLE),
                rt::Field("owner", rt::NULLABLE),
                rt::Field("percent_ownership", rt::NULLABLE),
                rt::Field("representative", rt::NULLABLE),
                rt::Field("title", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.authorizer,
            1 => &self.director,
            2 => &self.executive,
            3 => &self.legal_guardian,
            4 => &self.owner,
            5 => &self.percent_ownership,
            6 => &self.representative,
            _ => &self.title,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.authorizer,
            1 => &mut self.director,
            2 => &mut self.executive,
            3 => &mut self.legal_guardian,
            4 => &mut self.owner,
            5 => &mut self.percent_ownership,
            6 => &mut self.representative,
            _ => &mut self.title,
        }
    }
}

#[cfg(feature = "accounts")]
rt::record_traits!(Relationship);

#[cfg(feature = "accounts")]
/// An object in `requirements` of [`Person`](crate::Person).
#[derive(Clone)]
#[non_exhaustive]
pub struct Requirements {
    /// Fields that are due and can be resolved by providing the corresponding alternative fields
    /// instead. Many alternatives can list the same `original_fields_due`, and any of these
    /// alternatives can serve as a pathway for attempting to resolve the fields again. Re-providing
    /// `original_fields_due` also serves as a pathway for attempting to resolve the fields again.
    pub alternatives: Option<Vec<crate::account::future_requirements::Alternative>>,
    /// Fields that need to be resolved to keep the person's account enabled. If not resolved by the
    /// account's `current_deadline`, these fields will appear in `past_due` as well, and the account is
    /// disabled.
    pub currently_due: Vec<String>,
    /// Details about validation and verification failures for `due` requirements that must be resolved.
    pub errors: Vec<crate::account::future_requirements::Error>,
    /// Fields you must collect when all thresholds are reached. As they become required, they appear in
    /// `currently_due` as well, and the account's `current_deadline` becomes set.
    pub eventually_due: Vec<String>,
    /// Fields that haven't been resolved by `current_deadline`. These fields need to be resolved to
    /// enable the person's account.
    pub past_due: Vec<String>,
    /// Fields that are being reviewed, or might become required depending on the results of a review.
    /// If the review fails, these fields can move to `eventually_due`, `currently_due`, `past_due` or
    /// `alternatives`. Fields might appear in `eventually_due`, `currently_due`, `past_due` or
    /// `alternatives` and in `pending_verification` if one verification fails but another is still
    /// pending.
    pub pending_verification: Vec<String>,
}

#[cfg(feature = "accounts")]
impl rt::Blank for Requirements {
    const BLANK: Self = Self {
        alternatives: rt::Blank::BLANK,
        currently_due: rt::Blank::BLANK,
        errors: rt::Blank::BLANK,
        eventually_due: rt::Blank::BLANK,
        past_due: rt::Blank::BLANK,
        pending_verification: rt::Blank::BLANK,
    };
}

#[cfg(feature = "accounts")]
impl rt::Record for Requirements {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "person_requirements",
            constants: &[],
            fields: &[
                rt::Field("alternatives", rt::NULLABLE),
                rt::Field("currently_due", rt::REQUIRED),
                rt::Field("errors", rt::REQUIRED),
                rt::Field("eventually_due", rt::REQUIRED),
                rt::Field("past_due", rt::REQUIRED),
                rt::Field("pending_verification", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.alternatives,
            1 => &self.currently_due,
            2 => &self.errors,
            3 => &self.eventually_due,
            4 => &self.past_due,
            _ => &self.pending_verification,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.alternatives,
            1 => &mut self.currently_due,
            2 => &mut self.errors,
            3 => &mut self.eventually_due,
            4 => &mut self.past_due,
            _ => &mut self.pending_verification,
        }
    }
}

#[cfg(feature = "accounts")]
rt::record_traits!(Requirements);

#[cfg(feature = "accounts")]
/// An object in `us_cfpb_data` of [`Person`](crate::Person).
#[derive(Clone)]
#[non_exhaustive]
pub struct UsCfpbData {
    /// The persons ethnicity details
    pub ethnicity_details: Option<rt::Part<us_cfpb_data::EthnicityDetails>>,
    /// The persons race details
    pub race_details: Option<rt::Part<us_cfpb_data::RaceDetails>>,
    /// The persons self-identified gender
    pub self_identified_gender: Option<String>,
}

#[cfg(feature = "accounts")]
impl rt::Blank for UsCfpbData {
    const BLANK: Self = Self {
        ethnicity_details: rt::Blank::BLANK,
        race_details: rt::Blank::BLANK,
        self_identified_gender: rt::Blank::BLANK,
    };
}

#[cfg(feature = "accounts")]
impl rt::Record for UsCfpbData {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "person_us_cfpb_data",
            constants: &[],
            fields: &[
                rt::Field("ethnicity_details", rt::NULLABLE),
                rt::Field("race_details", rt::NULLABLE),
                rt::Field("self_identified_gender", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.ethnicity_details,
            1 => &self.race_details,
            _ => &self.self_identified_gender,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.ethnicity_details,
            1 => &mut self.race_details,
            _ => &mut self.self_identified_gender,
        }
    }
}

#[cfg(feature = "accounts")]
rt::record_traits!(UsCfpbData);

#[cfg(feature = "accounts")]
/// An object in `verification` of [`Person`](crate::Person).
#[derive(Clone)]
#[non_exhaustive]
pub struct Verification {
    /// A document showing address, either a passport, local ID card, or utility bill from a well-known
    /// utility company.
    pub additional_document: Option<rt::Part<verification::AdditionalDocument>>,
    /// A user-displayable string describing the verification state for the person. For example, this
    /// may say "Provided identity information could not be verified".
    pub details: Option<String>,
    /// One of `document_address_mismatch`, `document_dob_mismatch`, `document_duplicate_type`,
    /// `document_id_number_mismatch`, `document_name_mismatch`, `document_nationality_mismatch`,
    /// `failed_keyed_identity`, or `failed_other`. A machine-readable code specifying the verification
    /// state for the person.
    pub details_code: Option<String>,
    pub document: Option<rt::Part<verification::Document>>,
    /// The state of verification for the person. Possible values are `unverified`, `pending`, or
    /// `verified`. Please refer [guide](https://docs.stripe.com/connect/handling-api-verification) to
    /// handle verification updates.
    pub status: String,
}

#[cfg(feature = "accounts")]
impl rt::Blank for Verification {
    const BLANK: Self = Self {
        additional_document: rt::Blank::BLANK,
        details: rt::Blank::BLANK,
        details_code: rt::Blank::BLANK,
        document: rt::Blank::BLANK,
        status: rt::Blank::BLANK,
    };
}

#[cfg(feature = "accounts")]
impl rt::Record for Verification {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "legal_entity_person_verification",
            constants: &[],
            fields: &[
                rt::Field("additional_document", rt::NULLABLE),
                rt::Field("details", rt::NULLABLE),
                rt::Field("details_code", rt::NULLABLE),
                rt::Field("document", rt::OPTIONAL),
                rt::Field("status", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.additional_document,
            1 => &self.details,
            2 => &self.details_code,
            3 => &self.document,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.additional_document,
            1 => &mut self.details,
            2 => &mut self.details_code,
            3 => &mut self.document,
            _ => &mut self.status,
        }
    }
}

#[cfg(feature = "accounts")]
rt::record_traits!(Verification);
