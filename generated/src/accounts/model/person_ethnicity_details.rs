// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};
use crate::PersonEthnicityDetailsEthnicity;

/// The schema `person_ethnicity_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PersonEthnicityDetails {
    /// The persons ethnicity
    pub ethnicity: Option<Vec<PersonEthnicityDetailsEthnicity>>,
    /// Please specify your origin, when other is selected.
    pub ethnicity_other: Option<String>,
}

impl Blank for PersonEthnicityDetails {
    const BLANK: Self = Self {
        ethnicity: Blank::BLANK,
        ethnicity_other: Blank::BLANK,
    };
}

impl Record for PersonEthnicityDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "person_ethnicity_details",
            constants: &[],
            fields: &[Field("ethnicity", NULLABLE), Field("ethnicity_other", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.ethnicity,
            _ => &self.ethnicity_other,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.ethnicity,
            _ => &mut self.ethnicity_other,
        }
    }
}

impl std::fmt::Debug for PersonEthnicityDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PersonEthnicityDetails);
