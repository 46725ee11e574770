// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::{PersonEthnicityDetails, PersonRaceDetails};

/// The schema `person_us_cfpb_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PersonUsCfpbData {
    /// The persons ethnicity details
    pub ethnicity_details: Option<Part<PersonEthnicityDetails>>,
    /// The persons race details
    pub race_details: Option<Part<PersonRaceDetails>>,
    /// The persons self-identified gender
    pub self_identified_gender: Option<String>,
}

impl Blank for PersonUsCfpbData {
    const BLANK: Self = Self {
        ethnicity_details: Blank::BLANK,
        race_details: Blank::BLANK,
        self_identified_gender: Blank::BLANK,
    };
}

impl Record for PersonUsCfpbData {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "person_us_cfpb_data",
            constants: &[],
            fields: &[
                Field("ethnicity_details", NULLABLE),
                Field("race_details", NULLABLE),
                Field("self_identified_gender", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.ethnicity_details,
            1 => &self.race_details,
            _ => &self.self_identified_gender,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.ethnicity_details,
            1 => &mut self.race_details,
            _ => &mut self.self_identified_gender,
        }
    }
}

impl std::fmt::Debug for PersonUsCfpbData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PersonUsCfpbData);
