// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{UsCfpbEthnicityDetailsSpecs, UsCfpbRaceDetailsSpecs};

stripe_runtime::params! {
    /// Demographic data related to the person.
    ///
    /// Parameters at `PostAccountsAccountPeople/us_cfpb_data`, `PostAccountsAccountPeoplePerson/us_cfpb_data`, `PostAccountsAccountPersons/us_cfpb_data` and 2 more places.
    pub struct UsCfpbDataSpecs;
}

impl UsCfpbDataSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `ethnicity_details`.
    #[inline]
    pub fn ethnicity_details(
        self,
        ethnicity_details: UsCfpbEthnicityDetailsSpecs,
    ) -> Self {
        Self(self.0.with("ethnicity_details", ethnicity_details))
    }

    /// Sets `race_details`.
    #[inline]
    pub fn race_details(self, race_details: UsCfpbRaceDetailsSpecs) -> Self {
        Self(self.0.with("race_details", race_details))
    }

    /// Sets `self_identified_gender`.
    #[inline]
    pub fn self_identified_gender(
        self,
        self_identified_gender: impl Into<String>,
    ) -> Self {
        Self(self.0.with("self_identified_gender", Value::text(self_identified_gender)))
    }
}

impl Default for UsCfpbDataSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
