// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `country_spec_verification_field_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CountrySpecVerificationFieldDetails {
    /// Additional fields which are only required for some users.
    pub additional: Vec<String>,
    /// Fields which every account must eventually provide.
    pub minimum: Vec<String>,
}

impl Blank for CountrySpecVerificationFieldDetails {
    const BLANK: Self = Self {
        additional: Blank::BLANK,
        minimum: Blank::BLANK,
    };
}

impl Record for CountrySpecVerificationFieldDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "country_spec_verification_field_details",
            constants: &[],
            fields: &[Field("additional", REQUIRED), Field("minimum", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.additional,
            _ => &self.minimum,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.additional,
            _ => &mut self.minimum,
        }
    }
}

impl std::fmt::Debug for CountrySpecVerificationFieldDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CountrySpecVerificationFieldDetails);
