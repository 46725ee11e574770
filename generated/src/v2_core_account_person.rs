// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`V2CoreAccountPerson`](crate::V2CoreAccountPerson).

#[cfg(feature = "v2-core-accounts")]
pub mod additional_name;
#[cfg(feature = "v2-core-accounts")]
pub mod additional_terms_of_service;
#[cfg(feature = "v2-core-accounts")]
pub mod documents;
pub mod id_number;
#[cfg(feature = "v2-core-accounts")]
pub mod script_addresses;
#[cfg(feature = "v2-core-accounts")]
pub mod script_names;

#[cfg(feature = "v2-core-accounts")]
/// An object in `additional_addresses[]` of [`V2CoreAccountPerson`](crate::V2CoreAccountPerson) and `identity.individual.additional_addresses[]` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct AdditionalAddress {
    /// City, district, suburb, town, or village.
    pub city: Option<String>,
    /// Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    pub country: Option<String>,
    /// Address line 1 (e.g., street, PO Box, or company name).
    pub line1: Option<String>,
    /// Address line 2 (e.g., apartment, suite, unit, or building).
    pub line2: Option<String>,
    /// ZIP or postal code.
    pub postal_code: Option<String>,
    /// State, county, province, or region.
    pub state: Option<String>,
    /// Town or district.
    pub town: Option<String>,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for AdditionalAddress {
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

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AdditionalAddress {
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
            constants: &[("purpose", rt::Constant::Str("registered"))],
            fields: &[
                rt::Field("city", rt::OPTIONAL),
                rt::Field("country", rt::OPTIONAL),
                rt::Field("line1", rt::OPTIONAL),
                rt::Field("line2", rt::OPTIONAL),
                rt::Field("postal_code", rt::OPTIONAL),
                rt::Field("state", rt::OPTIONAL),
                rt::Field("town", rt::OPTIONAL),
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

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AdditionalAddress);

#[cfg(feature = "v2-core-accounts")]
/// An object in `additional_names[]` of [`V2CoreAccountPerson`](crate::V2CoreAccountPerson).
#[derive(Clone)]
#[non_exhaustive]
pub struct AdditionalName {
    /// The individual's full name.
    pub full_name: Option<String>,
    /// The individual's first or given name.
    pub given_name: Option<String>,
    /// The purpose or type of the additional name.
    pub purpose: additional_name::Purpose,
    /// The individual's last or family name.
    pub surname: Option<String>,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for AdditionalName {
    const BLANK: Self = Self {
        full_name: rt::Blank::BLANK,
        given_name: rt::Blank::BLANK,
        purpose: rt::Blank::BLANK,
        surname: rt::Blank::BLANK,
    };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AdditionalName {
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
                rt::Field("full_name", rt::OPTIONAL),
                rt::Field("given_name", rt::OPTIONAL),
                rt::Field("purpose", rt::REQUIRED),
                rt::Field("surname", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.full_name,
            1 => &self.given_name,
            2 => &self.purpose,
            _ => &self.surname,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.full_name,
            1 => &mut self.given_name,
            2 => &mut self.purpose,
            _ => &mut self.surname,
        }
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AdditionalName);

#[cfg(feature = "v2-core-accounts")]
/// Attestations of accepted terms of service agreements.
///
/// An object in `additional_terms_of_service` of [`V2CoreAccountPerson`](crate::V2CoreAccountPerson) and `identity.individual.additional_terms_of_service` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct AdditionalTermsOfService {
    /// Stripe terms of service agreement.
    pub account: Option<rt::Part<additional_terms_of_service::Account>>,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for AdditionalTermsOfService {
    const BLANK: Self = Self { account: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AdditionalTermsOfService {
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
            fields: &[rt::Field("account", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.account
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.account
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AdditionalTermsOfService);

#[cfg(feature = "v2-core-accounts")]
/// The person's residential address.
///
/// An object in `address` of [`V2CoreAccountPerson`](crate::V2CoreAccountPerson), `identity.business_details.address` of [`V2CoreAccount`](crate::V2CoreAccount) and 2 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct Address {
    /// City, district, suburb, town, or village.
    pub city: Option<String>,
    /// Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    pub country: Option<String>,
    /// Address line 1 (e.g., street, PO Box, or company name).
    pub line1: Option<String>,
    /// Address line 2 (e.g., apartment, suite, unit, or building).
    pub line2: Option<String>,
    /// ZIP or postal code.
    pub postal_code: Option<String>,
    /// State, county, province, or region.
    pub state: Option<String>,
    /// Town or district.
    pub town: Option<String>,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for Address {
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

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for Address {
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
                rt::Field("city", rt::OPTIONAL),
                rt::Field("country", rt::OPTIONAL),
                rt::Field("line1", rt::OPTIONAL),
                rt::Field("line2", rt::OPTIONAL),
                rt::Field("postal_code", rt::OPTIONAL),
                rt::Field("state", rt::OPTIONAL),
                rt::Field("town", rt::OPTIONAL),
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

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(Address);

#[cfg(feature = "v2-core-accounts")]
/// The person's date of birth.
///
/// An object in `date_of_birth` of [`V2CoreAccountPerson`](crate::V2CoreAccountPerson) and `identity.individual.date_of_birth` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct DateOfBirth {
    /// The day of birth, between 1 and 31.
    pub day: i64,
    /// The month of birth, between 1 and 12.
    pub month: i64,
    /// The four-digit year of birth.
    pub year: i64,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for DateOfBirth {
    const BLANK: Self = Self {
        day: rt::Blank::BLANK,
        month: rt::Blank::BLANK,
        year: rt::Blank::BLANK,
    };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for DateOfBirth {
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
                rt::Field("day", rt::REQUIRED),
                rt::Field("month", rt::REQUIRED),
                rt::Field("year", rt::REQUIRED),
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

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(DateOfBirth);

#[cfg(feature = "v2-core-accounts")]
/// Documents that may be submitted to satisfy various informational requests.
///
/// An object in `documents` of [`V2CoreAccountPerson`](crate::V2CoreAccountPerson) and `identity.individual.documents` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Documents {
    /// One or more documents that demonstrate proof that this person is authorized to represent the
    /// company.
    pub company_authorization: Option<rt::Part<documents::CompanyAuthorization>>,
    /// One or more documents showing the person’s passport page with photo and personal data.
    pub passport: Option<rt::Part<documents::Passport>>,
    /// An identifying document showing the person's name, either a passport or local ID card.
    pub primary_verification: Option<rt::Part<documents::PrimaryVerification>>,
    /// A document showing address, either a passport, local ID card, or utility bill from a well-known
    /// utility company.
    pub secondary_verification: Option<rt::Part<documents::SecondaryVerification>>,
    /// One or more documents showing the person’s visa required for living in the country where they
    /// are residing.
    pub visa: Option<rt::Part<documents::Visa>>,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for Documents {
    const BLANK: Self = Self {
        company_authorization: rt::Blank::BLANK,
        passport: rt::Blank::BLANK,
        primary_verification: rt::Blank::BLANK,
        secondary_verification: rt::Blank::BLANK,
        visa: rt::Blank::BLANK,
    };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for Documents {
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
                rt::Field("company_authorization", rt::OPTIONAL),
                rt::Field("passport", rt::OPTIONAL),
                rt::Field("primary_verification", rt::OPTIONAL),
                rt::Field("secondary_verification", rt::OPTIONAL),
                rt::Field("visa", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.company_authorization,
            1 => &self.passport,
            2 => &self.primary_verification,
            3 => &self.secondary_verification,
            _ => &self.visa,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.company_authorization,
            1 => &mut self.passport,
            2 => &mut self.primary_verification,
            3 => &mut self.secondary_verification,
            _ => &mut self.visa,
        }
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(Documents);

#[cfg(feature = "v2-core-accounts")]
/// An object in `id_numbers[]` of [`V2CoreAccountPerson`](crate::V2CoreAccountPerson) and `identity.individual.id_numbers[]` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct IdNumber {
    /// The ID number type of an individual.
    pub type_: id_number::Type,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for IdNumber {
    const BLANK: Self = Self { type_: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for IdNumber {
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
            fields: &[rt::Field("type", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.type_
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.type_
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(IdNumber);

#[cfg(feature = "v2-core-accounts")]
/// The person's gender (International regulations require either "male" or "female").
#[non_exhaustive]
pub enum LegalGender {
    /// `female`
    Female,
    /// `male`
    Male,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "v2-core-accounts")]
rt::open_enum!(LegalGender {
    Female = "female",
    Male = "male",
});

#[cfg(feature = "v2-core-accounts")]
/// The person's political exposure.
#[non_exhaustive]
pub enum PoliticalExposure {
    /// `existing`
    Existing,
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "v2-core-accounts")]
rt::open_enum!(PoliticalExposure {
    Existing = "existing",
    None = "none",
});

#[cfg(feature = "v2-core-accounts")]
/// The relationship that this person has with the Account's business or legal entity.
///
/// An object in `relationship` of [`V2CoreAccountPerson`](crate::V2CoreAccountPerson) and `identity.individual.relationship` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Relationship {
    /// Whether the individual is an authorizer of the Account's identity.
    pub authorizer: Option<bool>,
    /// Whether the individual is a director of the Account's identity. Directors are typically members
    /// of the governing board of the company or are responsible for making sure that the company meets
    /// its regulatory obligations.
    pub director: Option<bool>,
    /// Whether the individual has significant responsibility to control, manage, or direct the
    /// organization.
    pub executive: Option<bool>,
    /// Whether the individual is the legal guardian of the Account's representative.
    pub legal_guardian: Option<bool>,
    /// Whether the individual is an owner of the Account's identity.
    pub owner: Option<bool>,
    /// The percentage of the Account's identity that the individual owns.
    pub percent_ownership: Option<rt::Decimal>,
    /// Whether the individual is authorized as the primary representative of the Account. This is the
    /// person nominated by the business to provide information about themselves, and general
    /// information about the account. There can only be one representative at any given time. At the
    /// time the account is created, this person should be set to the person responsible for opening the
    /// account.
    pub representative: Option<bool>,
    /// The individual's title (e.g., CEO, Support Engineer).
    pub title: Option<String>,
}

#[cfg(feature = "v2-core-accounts")]
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

#[cfg(feature = "v2-core-accounts")]
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
            name: "",
            constants: &[],
            fields: &[
                rt::Field("authorizer", rt::OPTIONAL),
                rt::Field("director", rt::OPTIONAL),
                rt::Field("executive", rt::OPTIONAL),
                rt::Field("legal_guardian", rt::OPTIONAL),
                rt::Field("owner", rt::OPTIONAL),
                rt::Field("percent_ownership", rt::OPTIONAL),
                rt::Field("representative", rt::OPTIONAL),
                rt::Field("title", rt::OPTIONAL),
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

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(Relationship);

#[cfg(feature = "v2-core-accounts")]
/// The script addresses (e.g., non-Latin characters) associated with the person.
///
/// An object in `script_addresses` of [`V2CoreAccountPerson`](crate::V2CoreAccountPerson), `identity.business_details.script_addresses` of [`V2CoreAccount`](crate::V2CoreAccount) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct ScriptAddresses {
    /// Kana Address.
    pub kana: Option<rt::Part<script_addresses::Kana>>,
    /// Kanji Address.
    pub kanji: Option<rt::Part<script_addresses::Kanji>>,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for ScriptAddresses {
    const BLANK: Self = Self {
        kana: rt::Blank::BLANK,
        kanji: rt::Blank::BLANK,
    };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for ScriptAddresses {
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
            fields: &[rt::Field("kana", rt::OPTIONAL), rt::Field("kanji", rt::OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.kana,
            _ => &self.kanji,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.kana,
            _ => &mut self.kanji,
        }
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(ScriptAddresses);

#[cfg(feature = "v2-core-accounts")]
/// The script names (e.g. non-Latin characters) associated with the person.
///
/// An object in `script_names` of [`V2CoreAccountPerson`](crate::V2CoreAccountPerson) and `identity.individual.script_names` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct ScriptNames {
    /// Persons name in kana script.
    pub kana: Option<rt::Part<script_names::Kana>>,
    /// Persons name in kanji script.
    pub kanji: Option<rt::Part<script_names::Kanji>>,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for ScriptNames {
    const BLANK: Self = Self {
        kana: rt::Blank::BLANK,
        kanji: rt::Blank::BLANK,
    };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for ScriptNames {
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
            fields: &[rt::Field("kana", rt::OPTIONAL), rt::Field("kanji", rt::OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.kana,
            _ => &self.kanji,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.kana,
            _ => &mut self.kanji,
        }
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(ScriptNames);
