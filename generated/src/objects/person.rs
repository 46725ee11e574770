// Written by `cargo xtask generate`. Do not edit.

/// This is an object representing a person associated with a Stripe account.
///
/// A platform can only access a subset of data in a person for an account where
/// [account.controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
/// is `stripe`, which includes Standard and Express accounts, after creating an Account Link or
/// Account Session to start Connect onboarding.
///
/// See the [Standard onboarding](https://docs.stripe.com/connect/standard-accounts) or
/// [Express onboarding](https://docs.stripe.com/connect/express-accounts) documentation for
/// information about prefilling information and account onboarding steps. Learn more about
/// [handling identity verification with the API](https://docs.stripe.com/connect/handling-api-verification#person-information).
///
/// The object `person`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Person {
    /// The account the person is associated with.
    pub account: String,
    pub additional_tos_acceptances: Option<
        rt::Part<crate::person::AdditionalTosAcceptances>,
    >,
    pub address: Option<rt::Part<crate::customer::Address>>,
    pub address_kana: Option<rt::Part<crate::person::AddressKana>>,
    pub address_kanji: Option<rt::Part<crate::person::AddressKanji>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    pub dob: Option<rt::Part<crate::person::Dob>>,
    /// The person's email address. Also available for accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `stripe`.
    pub email: Option<String>,
    /// The person's first name. Also available for accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `stripe`.
    pub first_name: Option<String>,
    /// The Kana variation of the person's first name (Japan only). Also available for accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `stripe`.
    pub first_name_kana: Option<String>,
    /// The Kanji variation of the person's first name (Japan only). Also available for accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `stripe`.
    pub first_name_kanji: Option<String>,
    /// A list of alternate names or aliases that the person is known by. Also available for accounts
    /// where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `stripe`.
    pub full_name_aliases: Option<Vec<String>>,
    pub future_requirements: Option<rt::Part<crate::person::FutureRequirements>>,
    /// The person's gender.
    pub gender: Option<String>,
    /// Unique identifier for the object.
    pub id: crate::ids::PersonId,
    /// Whether the person's `id_number` was provided. True if either the full ID number was provided or
    /// if only the required part of the ID number was provided (ex. last four of an individual's SSN
    /// for the US indicated by `ssn_last_4_provided`).
    pub id_number_provided: Option<bool>,
    /// Whether the person's `id_number_secondary` was provided.
    pub id_number_secondary_provided: Option<bool>,
    /// The person's last name. Also available for accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `stripe`.
    pub last_name: Option<String>,
    /// The Kana variation of the person's last name (Japan only). Also available for accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `stripe`.
    pub last_name_kana: Option<String>,
    /// The Kanji variation of the person's last name (Japan only). Also available for accounts where
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `stripe`.
    pub last_name_kanji: Option<String>,
    /// The person's maiden name.
    pub maiden_name: Option<String>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    /// The country where the person is a national.
    pub nationality: Option<String>,
    /// The person's phone number.
    pub phone: Option<String>,
    /// Indicates if the person or any of their representatives, family members, or other closely
    /// related persons, declares that they hold or have held an important public job or function, in
    /// any jurisdiction.
    pub political_exposure: Option<crate::person::PoliticalExposure>,
    pub registered_address: Option<rt::Part<crate::person::RegisteredAddress>>,
    pub relationship: Option<rt::Part<crate::person::Relationship>>,
    pub requirements: Option<rt::Part<crate::person::Requirements>>,
    /// Whether the last four digits of the person's Social Security number have been provided (U.S.
    /// only).
    pub ssn_last_4_provided: Option<bool>,
    /// Demographic data related to the person.
    pub us_cfpb_data: Option<rt::Part<crate::person::UsCfpbData>>,
    pub verification: Option<rt::Part<crate::person::Verification>>,
}

impl rt::Record for Person {
    fn blank() -> Self {
        Self {
            account: rt::blank(),
            additional_tos_acceptances: rt::blank(),
            address: rt::blank(),
            address_kana: rt::blank(),
            address_kanji: rt::blank(),
            created: rt::blank(),
            dob: rt::blank(),
            email: rt::blank(),
            first_name: rt::blank(),
            first_name_kana: rt::blank(),
            first_name_kanji: rt::blank(),
            full_name_aliases: rt::blank(),
            future_requirements: rt::blank(),
            gender: rt::blank(),
            id: rt::blank(),
            id_number_provided: rt::blank(),
            id_number_secondary_provided: rt::blank(),
            last_name: rt::blank(),
            last_name_kana: rt::blank(),
            last_name_kanji: rt::blank(),
            maiden_name: rt::blank(),
            metadata: rt::blank(),
            nationality: rt::blank(),
            phone: rt::blank(),
            political_exposure: rt::blank(),
            registered_address: rt::blank(),
            relationship: rt::blank(),
            requirements: rt::blank(),
            ssn_last_4_provided: rt::blank(),
            us_cfpb_data: rt::blank(),
            verification: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "person",
            constants: &[("object", rt::Constant::Str("person"))],
            fields: &[
                rt::Field("account", rt::REQUIRED),
                rt::Field("additional_tos_acceptances", rt::OPTIONAL),
                rt::Field("address", rt::OPTIONAL),
                rt::Field("address_kana", rt::NULLABLE),
                rt::Field("address_kanji", rt::NULLABLE),
                rt::Field("created", rt::REQUIRED),
                rt::Field("dob", rt::OPTIONAL),
                rt::Field("email", rt::NULLABLE),
                rt::Field("first_name", rt::NULLABLE),
                rt::Field("first_name_kana", rt::NULLABLE),
                rt::Field("first_name_kanji", rt::NULLABLE),
                rt::Field("full_name_aliases", rt::OPTIONAL),
                rt::Field("future_requirements", rt::NULLABLE),
                rt::Field("gender", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("id_number_provided", rt::OPTIONAL),
                rt::Field("id_number_secondary_provided", rt::OPTIONAL),
                rt::Field("last_name", rt::NULLABLE),
                rt::Field("last_name_kana", rt::NULLABLE),
                rt::Field("last_name_kanji", rt::NULLABLE),
                rt::Field("maiden_name", rt::NULLABLE),
                rt::Field("metadata", rt::OPTIONAL),
                rt::Field("nationality", rt::NULLABLE),
                rt::Field("phone", rt::NULLABLE),
                rt::Field("political_exposure", rt::OPTIONAL),
                rt::Field("registered_address", rt::OPTIONAL),
                rt::Field("relationship", rt::OPTIONAL),
                rt::Field("requirements", rt::NULLABLE),
                rt::Field("ssn_last_4_provided", rt::OPTIONAL),
                rt::Field("us_cfpb_data", rt::NULLABLE),
                rt::Field("verification", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account,
            1 => &self.additional_tos_acceptances,
            2 => &self.address,
            3 => &self.address_kana,
            4 => &self.address_kanji,
            5 => &self.created,
            6 => &self.dob,
            7 => &self.email,
            8 => &self.first_name,
            9 => &self.first_name_kana,
            10 => &self.first_name_kanji,
            11 => &self.full_name_aliases,
            12 => &self.future_requirements,
            13 => &self.gender,
            14 => &self.id,
            15 => &self.id_number_provided,
            16 => &self.id_number_secondary_provided,
            17 => &self.last_name,
            18 => &self.last_name_kana,
            19 => &self.last_name_kanji,
            20 => &self.maiden_name,
            21 => &self.metadata,
            22 => &self.nationality,
            23 => &self.phone,
            24 => &self.political_exposure,
            25 => &self.registered_address,
            26 => &self.relationship,
            27 => &self.requirements,
            28 => &self.ssn_last_4_provided,
            29 => &self.us_cfpb_data,
            _ => &self.verification,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account,
            1 => &mut self.additional_tos_acceptances,
            2 => &mut self.address,
            3 => &mut self.address_kana,
            4 => &mut self.address_kanji,
            5 => &mut self.created,
            6 => &mut self.dob,
            7 => &mut self.email,
            8 => &mut self.first_name,
            9 => &mut self.first_name_kana,
            10 => &mut self.first_name_kanji,
            11 => &mut self.full_name_aliases,
            12 => &mut self.future_requirements,
            13 => &mut self.gender,
            14 => &mut self.id,
            15 => &mut self.id_number_provided,
            16 => &mut self.id_number_secondary_provided,
            17 => &mut self.last_name,
            18 => &mut self.last_name_kana,
            19 => &mut self.last_name_kanji,
            20 => &mut self.maiden_name,
            21 => &mut self.metadata,
            22 => &mut self.nationality,
            23 => &mut self.phone,
            24 => &mut self.political_exposure,
            25 => &mut self.registered_address,
            26 => &mut self.relationship,
            27 => &mut self.requirements,
            28 => &mut self.ssn_last_4_provided,
            29 => &mut self.us_cfpb_data,
            _ => &mut self.verification,
        }
    }
}

rt::record_traits!(Person);

impl rt::Resource for Person {
    type Id = crate::ids::PersonId;
    const OBJECT: &'static str = "person";
}

impl Person {
    /// Expands `verification.additional_document.back`.
    pub const VERIFICATION_ADDITIONAL_DOCUMENT_BACK: rt::Expand<
        Self,
        crate::ids::FileId,
    > = rt::Expand::new("verification.additional_document.back");
    /// Expands `verification.additional_document.front`.
    pub const VERIFICATION_ADDITIONAL_DOCUMENT_FRONT: rt::Expand<
        Self,
        crate::ids::FileId,
    > = rt::Expand::new("verification.additional_document.front");
    /// Expands `verification.document.back`.
    pub const VERIFICATION_DOCUMENT_BACK: rt::Expand<Self, crate::ids::FileId> = rt::Expand::new(
        "verification.document.back",
    );
    /// Expands `verification.document.front`.
    pub const VERIFICATION_DOCUMENT_FRONT: rt::Expand<Self, crate::ids::FileId> = rt::Expand::new(
        "verification.document.front",
    );
}
