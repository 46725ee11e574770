// Written by `cargo xtask generate`. Do not edit.

/// A Person represents an individual associated with an Account's identity (for example, an owner,
/// director, executive, or representative). Use Persons to provide and update identity information
/// for verification and compliance.
///
/// The object `v2.core.account_person`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountPerson {
    /// The account ID which the individual belongs to.
    pub account: String,
    /// Additional addresses associated with the person.
    pub additional_addresses: Option<
        Vec<crate::v2_core_account_person::AdditionalAddress>,
    >,
    /// Additional names (e.g. aliases) associated with the person.
    pub additional_names: Option<Vec<crate::v2_core_account_person::AdditionalName>>,
    /// Attestations of accepted terms of service agreements.
    pub additional_terms_of_service: Option<
        rt::Part<crate::v2_core_account_person::AdditionalTermsOfService>,
    >,
    /// The person's residential address.
    pub address: Option<rt::Part<crate::v2_core_account_person::Address>>,
    /// Time at which the object was created. Represented as a RFC 3339 date & time UTC value in
    /// millisecond precision, for example: 2022-09-18T13:22:18.123Z.
    pub created: rt::DateTime,
    /// The person's date of birth.
    pub date_of_birth: Option<rt::Part<crate::v2_core_account_person::DateOfBirth>>,
    /// Documents that may be submitted to satisfy various informational requests.
    pub documents: Option<rt::Part<crate::v2_core_account_person::Documents>>,
    /// The person's email address.
    pub email: Option<String>,
    /// The person's first name.
    pub given_name: Option<String>,
    /// Unique identifier for the Person.
    pub id: crate::ids::V2CoreAccountPersonId,
    /// The identification numbers (e.g., SSN) associated with the person.
    pub id_numbers: Option<Vec<crate::v2_core_account_person::IdNumber>>,
    /// The person's gender (International regulations require either "male" or "female").
    pub legal_gender: Option<crate::v2_core_account_person::LegalGender>,
    /// Has the value `true` if the object exists in live mode or the value `false` if the object exists
    /// in test mode.
    pub livemode: bool,
    /// Set of key-value pairs that you can attach to an object. This can be useful for storing
    /// additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    /// The countries where the person is a national. Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    pub nationalities: Option<Vec<String>>,
    /// The person's phone number.
    pub phone: Option<String>,
    /// The person's political exposure.
    pub political_exposure: Option<crate::v2_core_account_person::PoliticalExposure>,
    /// The relationship that this person has with the Account's business or legal entity.
    pub relationship: Option<rt::Part<crate::v2_core_account_person::Relationship>>,
    /// The script addresses (e.g., non-Latin characters) associated with the person.
    pub script_addresses: Option<
        rt::Part<crate::v2_core_account_person::ScriptAddresses>,
    >,
    /// The script names (e.g. non-Latin characters) associated with the person.
    pub script_names: Option<rt::Part<crate::v2_core_account_person::ScriptNames>>,
    /// The person's last name.
    pub surname: Option<String>,
    /// Time at which the object was last updated. Represented as a RFC 3339 date & time UTC value in
    /// millisecond precision, for example: 2022-09-18T13:22:18.123Z.
    pub updated: rt::DateTime,
}

impl rt::Record for V2CoreAccountPerson {
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
            livemode: rt::blank(),
            metadata: rt::blank(),
            nationalities: rt::blank(),
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
            name: "v2.core.account_person",
            constants: &[("object", rt::Constant::Str("v2.core.account_person"))],
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
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::OPTIONAL),
                rt::Field("nationalities", rt::OPTIONAL),
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

rt::record_traits!(V2CoreAccountPerson);

impl rt::Resource for V2CoreAccountPerson {
    type Id = crate::ids::V2CoreAccountPersonId;
    const OBJECT: &'static str = "v2.core.account_person";
}
