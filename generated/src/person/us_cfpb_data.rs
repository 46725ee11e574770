// Written by `cargo xtask generate`. Do not edit.
//! What is in `us_cfpb_data` of [`Person`](crate::Person).

pub mod ethnicity_details;
pub mod race_details;

/// An object in `us_cfpb_data.ethnicity_details` of [`Person`](crate::Person).
#[derive(Clone)]
#[non_exhaustive]
pub struct EthnicityDetails {
    /// The persons ethnicity
    pub ethnicity: Option<Vec<ethnicity_details::Ethnicity>>,
    /// Please specify your origin, when other is selected.
    pub ethnicity_other: Option<String>,
}

impl rt::Blank for EthnicityDetails {
    const BLANK: Self = Self {
        ethnicity: rt::Blank::BLANK,
        ethnicity_other: rt::Blank::BLANK,
    };
}

impl rt::Record for EthnicityDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "person_ethnicity_details",
            constants: &[],
            fields: &[
                rt::Field("ethnicity", rt::NULLABLE),
                rt::Field("ethnicity_other", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.ethnicity,
            _ => &self.ethnicity_other,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.ethnicity,
            _ => &mut self.ethnicity_other,
        }
    }
}

rt::record_traits!(EthnicityDetails);

/// An object in `us_cfpb_data.race_details` of [`Person`](crate::Person).
#[derive(Clone)]
#[non_exhaustive]
pub struct RaceDetails {
    /// The persons race.
    pub race: Option<Vec<race_details::Race>>,
    /// Please specify your race, when other is selected.
    pub race_other: Option<String>,
}

impl rt::Blank for RaceDetails {
    const BLANK: Self = Self {
        race: rt::Blank::BLANK,
        race_other: rt::Blank::BLANK,
    };
}

impl rt::Record for RaceDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "person_race_details",
            constants: &[],
            fields: &[
                rt::Field("race", rt::NULLABLE),
                rt::Field("race_other", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.race,
            _ => &self.race_other,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.race,
            _ => &mut self.race_other,
        }
    }
}

rt::record_traits!(RaceDetails);
