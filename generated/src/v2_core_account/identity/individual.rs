// Written by `cargo xtask generate`. Do not edit.
//! What is in `identity.individual` of [`V2CoreAccount`](crate::V2CoreAccount).

pub mod additional_name;
pub use crate::v2_core_account_person::additional_terms_of_service;
pub mod documents;
pub use crate::v2_core_account_person::id_number;
pub use crate::v2_core_account_person::script_addresses;
pub use crate::v2_core_account_person::script_names;

pub use crate::v2_core_account_person::{
    AdditionalAddress, AdditionalTermsOfService, Address, DateOfBirth, Documents,
    IdNumber, Relationship, ScriptAddresses, ScriptNames,
};

/// An object in `identity.individual.additional_names[]` of [`V2CoreAccount`](crate::V2CoreAccount).
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

impl rt::Blank for AdditionalName {
    const BLANK: Self = Self {
        full_name: rt::Blank::BLANK,
        given_name: rt::Blank::BLANK,
        purpose: rt::Blank::BLANK,
        surname: rt::Blank::BLANK,
    };
}

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

rt::record_traits!(AdditionalName);

/// The individual's gender (International regulations require either "male” or "female").
#[non_exhaustive]
pub enum LegalGender {
    /// `female`
    Female,
    /// `male`
    Male,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(LegalGender {
    Female = "female",
    Male = "male",
});

/// Indicates if the individual or any of their representatives, family members, or other closely
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

rt::open_enum!(PoliticalExposure {
    Existing = "existing",
    None = "none",
});
