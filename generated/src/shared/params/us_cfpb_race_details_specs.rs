// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::PersonRaceDetailsRace;

stripe_runtime::params! {
    /// Parameters at `PostAccountsAccountPeople/us_cfpb_data/race_details`, `PostAccountsAccountPeoplePerson/us_cfpb_data/race_details`, `PostAccountsAccountPersons/us_cfpb_data/race_details` and 2 more places.
    pub struct UsCfpbRaceDetailsSpecs;
}

impl UsCfpbRaceDetailsSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `race`.
    #[inline]
    pub fn race(
        mut self,
        race: impl IntoIterator<Item = PersonRaceDetailsRace>,
    ) -> Self {
        self.0.set("race", Value::list(race));
        self
    }

    /// Sets `race_other`.
    #[inline]
    pub fn race_other(mut self, race_other: impl Into<String>) -> Self {
        self.0.set("race_other", Value::text(race_other));
        self
    }
}

impl Default for UsCfpbRaceDetailsSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
