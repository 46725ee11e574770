// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

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
        self,
        ethnicity: impl IntoIterator<Item = UsCfpbEthnicityDetailsSpecsEthnicity>,
    ) -> Self {
        Self(self.0.with("ethnicity", Value::list(ethnicity)))
    }

    /// Sets `ethnicity_other`.
    #[inline]
    pub fn ethnicity_other(self, ethnicity_other: impl Into<String>) -> Self {
        Self(self.0.with("ethnicity_other", Value::text(ethnicity_other)))
    }
}

impl Default for UsCfpbEthnicityDetailsSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostAccountsAccountPeople/us_cfpb_data/ethnicity_details/ethnicity[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UsCfpbEthnicityDetailsSpecsEthnicity {
    /// `cuban`
    Cuban,
    /// `hispanic_or_latino`
    HispanicOrLatino,
    /// `mexican`
    Mexican,
    /// `not_hispanic_or_latino`
    NotHispanicOrLatino,
    /// `other_hispanic_or_latino`
    OtherHispanicOrLatino,
    /// `prefer_not_to_answer`
    PreferNotToAnswer,
    /// `puerto_rican`
    PuertoRican,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(UsCfpbEthnicityDetailsSpecsEthnicity {
    Cuban = "cuban",
    HispanicOrLatino = "hispanic_or_latino",
    Mexican = "mexican",
    NotHispanicOrLatino = "not_hispanic_or_latino",
    OtherHispanicOrLatino = "other_hispanic_or_latino",
    PreferNotToAnswer = "prefer_not_to_answer",
    PuertoRican = "puerto_rican",
});
