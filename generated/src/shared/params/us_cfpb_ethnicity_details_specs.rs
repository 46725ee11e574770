// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::PersonEthnicityDetailsEthnicity;

stripe_runtime::params! {
    /// Parameters at `PostAccountsAccountPeople/us_cfpb_data/ethnicity_details`, `PostAccountsAccountPeoplePerson/us_cfpb_data/ethnicity_details`, `PostAccountsAccountPersons/us_cfpb_data/ethnicity_details` and 2 more places.
    pub struct UsCfpbEthnicityDetailsSpecs;
}

impl UsCfpbEthnicityDetailsSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `ethnicity`.
    #[inline]
    pub fn ethnicity(
        mut self,
        ethnicity: impl IntoIterator<Item = PersonEthnicityDetailsEthnicity>,
    ) -> Self {
        self.0.set("ethnicity", Value::list(ethnicity));
        self
    }

    /// Sets `ethnicity_other`.
    #[inline]
    pub fn ethnicity_other(mut self, ethnicity_other: impl Into<String>) -> Self {
        self.0.set("ethnicity_other", Value::text(ethnicity_other));
        self
    }
}

impl Default for UsCfpbEthnicityDetailsSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
