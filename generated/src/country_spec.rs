// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`CountrySpec`](crate::CountrySpec).

pub mod verification_fields;

/// An object in `verification_fields` of [`CountrySpec`](crate::CountrySpec).
#[derive(Clone)]
#[non_exhaustive]
pub struct VerificationFields {
    pub company: verification_fields::Company,
    pub individual: verification_fields::Individual,
}

impl rt::Blank for VerificationFields {
    const BLANK: Self = Self {
        company: rt::Blank::BLANK,
        individual: rt::Blank::BLANK,
    };
}

impl rt::Record for VerificationFields {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "country_spec_verification_fields",
            constants: &[],
            fields: &[
                rt::Field("company", rt::REQUIRED),
                rt::Field("individual", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.company,
            _ => &self.individual,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.company,
            _ => &mut self.individual,
        }
    }
}

rt::record_traits!(VerificationFields);
