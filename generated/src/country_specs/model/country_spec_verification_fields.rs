// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::CountrySpecVerificationFieldDetails;

/// The schema `country_spec_verification_fields`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CountrySpecVerificationFields {
    pub company: CountrySpecVerificationFieldDetails,
    pub individual: CountrySpecVerificationFieldDetails,
}

impl Blank for CountrySpecVerificationFields {
    const BLANK: Self = Self {
        company: Blank::BLANK,
        individual: Blank::BLANK,
    };
}

impl Record for CountrySpecVerificationFields {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "country_spec_verification_fields",
            constants: &[],
            fields: &[Field("company", REQUIRED), Field("individual", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.company,
            _ => &self.individual,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.company,
            _ => &mut self.individual,
        }
    }
}

impl std::fmt::Debug for CountrySpecVerificationFields {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CountrySpecVerificationFields);
