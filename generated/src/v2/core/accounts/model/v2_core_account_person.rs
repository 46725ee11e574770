// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, DateTime, Field, Metadata, OPTIONAL, Part, Place, REQUIRED, Record,
    Resource, Shape, blank, debug,
};
use crate::{
    LegalGender, PoliticalExposure, V2CoreAccountPersonAdditionalAddress,
    V2CoreAccountPersonAdditionalName, V2CoreAccountPersonAdditionalTermsOfService,
    V2CoreAccountPersonAddress, V2CoreAccountPersonDateOfBirth,
    V2CoreAccountPersonDocuments, V2CoreAccountPersonId, V2CoreAccountPersonIdNumber,
    V2CoreAccountPersonRelationship, V2CoreAccountPersonScriptAddresses,
    V2CoreAccountPersonScriptNames,
};

/// A Person represents an individual associated with an Account's identity (for example, an owner,
/// director, executive, or representative). Use Persons to provide and update identity information
/// for verification and compliance.
///
/// The schema `v2.core.account_person`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountPerson {
    /// The account ID which the individual belongs to.
    pub account: String,
    /// Additional addresses associated with the person.
    pub additional_addresses: Option<Vec<V2CoreAccountPersonAdditionalAddress>>,
    /// Additional names (e.g. aliases) associated with the person.
    pub additional_names: Option<Vec<V2CoreAccountPersonAdditionalName>>,
    /// Attestations of accepted terms of service agreements.
    pub additional_terms_of_service: Option<
        Part<V2CoreAccountPersonAdditionalTermsOfService>,
    >,
    /// The person's residential address.
    pub address: Option<Part<V2CoreAccountPersonAddress>>,
    /// Time at which the object was created. Represented as a RFC 3339 date & time UTC value in
    /// millisecond precision, for example: 2022-09-18T13:22:18.123Z.
    pub created: DateTime,
    /// The person's date of birth.
    pub date_of_birth: Option<Part<V2CoreAccountPersonDateOfBirth>>,
    /// Documents that may be submitted to satisfy various informational requests.
    pub documents: Option<Part<V2CoreAccountPersonDocuments>>,
    /// The person's email address.
    pub email: Option<String>,
    /// The person's first name.
    pub given_name: Option<String>,
    /// Unique identifier for the Person.
    pub id: V2CoreAccountPersonId,
    /// The identification numbers (e.g., SSN) associated with the person.
    pub id_numbers: Option<Vec<V2CoreAccountPersonIdNumber>>,
    /// The person's gender (International regulations require either "male" or "female").
    pub legal_gender: Option<LegalGender>,
    /// Has the value `true` if the object exists in live mode or the value `false` if the object exists
    /// in test mode.
    pub livemode: bool,
    /// Set of key-value pairs that you can attach to an object. This can be useful for storing
    /// additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
    /// The countries where the person is a national. Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    pub nationalities: Option<Vec<String>>,
    /// The person's phone number.
    pub phone: Option<String>,
    /// The person's political exposure.
    pub political_exposure: Option<PoliticalExposure>,
    /// The relationship that this person has with the Account's business or legal entity.
    pub relationship: Option<Part<V2CoreAccountPersonRelationship>>,
    /// The script addresses (e.g., non-Latin characters) associated with the person.
    pub script_addresses: Option<Part<V2CoreAccountPersonScriptAddresses>>,
    /// The script names (e.g. non-Latin characters) associated with the person.
    pub script_names: Option<Part<V2CoreAccountPersonScriptNames>>,
    /// The person's last name.
    pub surname: Option<String>,
    /// Time at which the object was last updated. Represented as a RFC 3339 date & time UTC value in
    /// millisecond precision, for example: 2022-09-18T13:22:18.123Z.
    pub updated: DateTime,
}

impl Record for V2CoreAccountPerson {
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
            livemode: blank(),
            metadata: blank(),
            nationalities: blank(),
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
            name: "v2.core.account_person",
            constants: &[("object", Constant::Str("v2.core.account_person"))],
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
                Field("livemode", REQUIRED),
                Field("metadata", OPTIONAL),
                Field("nationalities", OPTIONAL),
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
            13 => &self.livemode,
            14 => &self.metadata,
            15 => &self.nationalities,
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
            13 => &mut self.livemode,
            14 => &mut self.metadata,
            15 => &mut self.nationalities,
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

impl std::fmt::Debug for V2CoreAccountPerson {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountPerson);

impl Resource for V2CoreAccountPerson {
    type Id = V2CoreAccountPersonId;
    const OBJECT: &'static str = "v2.core.account_person";
}
