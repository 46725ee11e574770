// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};
use crate::PersonRaceDetailsRace;

/// The schema `person_race_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PersonRaceDetails {
    /// The persons race.
    pub race: Option<Vec<PersonRaceDetailsRace>>,
    /// Please specify your race, when other is selected.
    pub race_other: Option<String>,
}

impl Blank for PersonRaceDetails {
    const BLANK: Self = Self {
        race: Blank::BLANK,
        race_other: Blank::BLANK,
    };
}

impl Record for PersonRaceDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "person_race_details",
            constants: &[],
            fields: &[Field("race", NULLABLE), Field("race_other", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.race,
            _ => &self.race_other,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.race,
            _ => &mut self.race_other,
        }
    }
}

impl std::fmt::Debug for PersonRaceDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PersonRaceDetails);
