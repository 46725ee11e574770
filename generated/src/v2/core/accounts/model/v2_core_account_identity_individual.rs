// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    DateTime, Field, Metadata, OPTIONAL, Part, Place, REQUIRED, Record, Shape, blank,
    debug,
};
use crate::{
    LegalGender, PoliticalExposure, V2CoreAccountIdentityIndividualAdditionalName,
    V2CoreAccountIdentityIndividualIdNumber, V2CoreAccountPersonAdditionalAddress,
    V2CoreAccountPersonAdditionalTermsOfService, V2CoreAccountPersonAddress,
    V2CoreAccountPersonDateOfBirth, V2CoreAccountPersonDocuments,
    V2CoreAccountPersonRelationship, V2CoreAccountPersonScriptAddresses,
    V2CoreAccountPersonScriptNames,
};

/// Information about the individual represented by the Account. This property is `null` unless
/// `entity_type` is set to `individual`.
///
/// The object at `v2.core.account/identity/individual`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountIdentityIndividual {
    /// The account ID which the individual belongs to.
    pub account: String,
    /// Additional addresses associated with the individual.
    pub additional_addresses: Option<Vec<V2CoreAccountPersonAdditionalAddress>>,
    /// Additional names (e.g. aliases) associated with the individual.
    pub additional_names: Option<Vec<V2CoreAccountIdentityIndividualAdditionalName>>,
    /// Terms of service acceptances.
    pub additional_terms_of_service: Option<
        Part<V2CoreAccountPersonAdditionalTermsOfService>,
    >,
    /// The individual's residential address.
    pub address: Option<Part<V2CoreAccountPersonAddress>>,
    /// Time at which the object was created. Represented as a RFC 3339 date & time UTC value in
    /// millisecond precision, for example: 2022-09-18T13:22:18.123Z.
    pub created: DateTime,
    /// The individual's date of birth.
    pub date_of_birth: Option<Part<V2CoreAccountPersonDateOfBirth>>,
    /// Documents that may be submitted to satisfy various informational requests.
    pub documents: Option<Part<V2CoreAccountPersonDocuments>>,
    /// The individual's email address. You can only set this field when the Account is configured as a
    /// `merchant` or `recipient`. Use `contact_email` as the primary contact email for this Account.
    pub email: Option<String>,
    /// The individual's first name.
    pub given_name: Option<String>,
    /// Unique identifier for the object.
    pub id: String,
    /// The identification numbers (e.g., SSN) associated with the individual.
    pub id_numbers: Option<Vec<V2CoreAccountIdentityIndividualIdNumber>>,
    /// The individual's gender (International regulations require either "male” or "female").
    pub legal_gender: Option<LegalGender>,
    /// Set of key-value pairs that you can attach to an object. This can be useful for storing
    /// additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
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
    pub political_exposure: Option<PoliticalExposure>,
    /// The relationship that this individual has with the Account's identity.
    pub relationship: Option<Part<V2CoreAccountPersonRelationship>>,
    /// The script addresses (e.g., non-Latin characters) associated with the individual.
    pub script_addresses: Option<Part<V2CoreAccountPersonScriptAddresses>>,
    /// The script names (e.g. non-Latin characters) associated with the individual.
    pub script_names: Option<Part<V2CoreAccountPersonScriptNames>>,
    /// The individual's last name.
    pub surname: Option<String>,
    /// Time at which the object was last updated.
    pub updated: DateTime,
}

impl Record for V2CoreAccountIdentityIndividual {
    fn blank() -> Self {
        Self {
            account: blank(),
            additional_addresses: blank(),
            additional_names: blank(),
            additional_terms_of_service: blank(),
            address: blank(),
            created: blank(),
            date_of_birth: blank(),
            documents: blank(),
            email: blank(),
            given_name: blank(),
            id: blank(),
            id_numbers: blank(),
            legal_gender: blank(),
            metadata: blank(),
            nationalities: blank(),
            object: blank(),
            phone: blank(),
            political_exposure: blank(),
            relationship: blank(),
            script_addresses: blank(),
            script_names: blank(),
            surname: blank(),
            updated: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[
                Field("account", REQUIRED),
                Field("additional_addresses", OPTIONAL),
                Field("additional_names", OPTIONAL),
                Field("additional_terms_of_service", OPTIONAL),
                Field("address", OPTIONAL),
                Field("created", REQUIRED),
                Field("date_of_birth", OPTIONAL),
                Field("documents", OPTIONAL),
                Field("email", OPTIONAL),
                Field("given_name", OPTIONAL),
                Field("id", REQUIRED),
                Field("id_numbers", OPTIONAL),
                Field("legal_gender", OPTIONAL),
                Field("metadata", OPTIONAL),
                Field("nationalities", OPTIONAL),
                Field("object", REQUIRED),
                Field("phone", OPTIONAL),
                Field("political_exposure", OPTIONAL),
                Field("relationship", OPTIONAL),
                Field("script_addresses", OPTIONAL),
                Field("script_names", OPTIONAL),
                Field("surname", OPTIONAL),
                Field("updated", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for V2CoreAccountIdentityIndividual {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountIdentityIndividual);
