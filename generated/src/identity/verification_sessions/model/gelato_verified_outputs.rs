// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, Record, SECRET, Shape, boxed, debug,
};
use crate::{Address, GelatoDataVerifiedOutputsDate, IdNumberType};

/// The schema `gelato_verified_outputs`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GelatoVerifiedOutputs {
    /// The user's verified address.
    pub address: Option<Part<Address>>,
    /// The user’s verified date of birth.
    pub dob: Option<Part<GelatoDataVerifiedOutputsDate>>,
    /// The user's verified email address
    pub email: Option<String>,
    /// The user's verified first name.
    pub first_name: Option<String>,
    /// The user's verified id number.
    pub id_number: Option<String>,
    /// The user's verified id number type.
    pub id_number_type: Option<IdNumberType>,
    /// The user's verified last name.
    pub last_name: Option<String>,
    /// The user's verified phone number
    pub phone: Option<String>,
    /// The user's verified sex.
    pub sex: Option<GelatoVerifiedOutputsSex>,
    /// The user's verified place of birth as it appears in the document.
    pub unparsed_place_of_birth: Option<String>,
    /// The user's verified sex as it appears in the document.
    pub unparsed_sex: Option<String>,
}

impl Blank for GelatoVerifiedOutputs {
    const BLANK: Self = Self {
        address: Blank::BLANK,
        dob: Blank::BLANK,
        email: Blank::BLANK,
        first_name: Blank::BLANK,
        id_number: Blank::BLANK,
        id_number_type: Blank::BLANK,
        last_name: Blank::BLANK,
        phone: Blank::BLANK,
        sex: Blank::BLANK,
        unparsed_place_of_birth: Blank::BLANK,
        unparsed_sex: Blank::BLANK,
    };
}

impl Record for GelatoVerifiedOutputs {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "gelato_verified_outputs",
            constants: &[],
            fields: &[
                Field("address", NULLABLE),
                Field("dob", NULLABLE),
                Field("email", NULLABLE),
                Field("first_name", NULLABLE),
                Field("id_number", NULLABLE | SECRET),
                Field("id_number_type", NULLABLE),
                Field("last_name", NULLABLE),
                Field("phone", NULLABLE),
                Field("sex", NULLABLE),
                Field("unparsed_place_of_birth", NULLABLE),
                Field("unparsed_sex", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.address,
            1 => &self.dob,
            2 => &self.email,
            3 => &self.first_name,
            4 => &self.id_number,
            5 => &self.id_number_type,
            6 => &self.last_name,
            7 => &self.phone,
            8 => &self.sex,
            9 => &self.unparsed_place_of_birth,
            _ => &self.unparsed_sex,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.dob,
            2 => &mut self.email,
            3 => &mut self.first_name,
            4 => &mut self.id_number,
            5 => &mut self.id_number_type,
            6 => &mut self.last_name,
            7 => &mut self.phone,
            8 => &mut self.sex,
            9 => &mut self.unparsed_place_of_birth,
            _ => &mut self.unparsed_sex,
        }
    }
}

impl std::fmt::Debug for GelatoVerifiedOutputs {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(GelatoVerifiedOutputs);

/// The user's verified sex.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GelatoVerifiedOutputsSex {
    /// `[redacted]`
    Redacted,
    /// `female`
    Female,
    /// `male`
    Male,
    /// `unknown`
    UnknownValue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(GelatoVerifiedOutputsSex {
    Redacted = "[redacted]",
    Female = "female",
    Male = "male",
    UnknownValue = "unknown",
});
