// Written by `cargo xtask generate`. Do not edit.

/// The values of `person_ethnicity_details/ethnicity[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PersonEthnicityDetailsEthnicity {
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

stripe_runtime::open_enum!(PersonEthnicityDetailsEthnicity {
    Cuban = "cuban",
    HispanicOrLatino = "hispanic_or_latino",
    Mexican = "mexican",
    NotHispanicOrLatino = "not_hispanic_or_latino",
    OtherHispanicOrLatino = "other_hispanic_or_latino",
    PreferNotToAnswer = "prefer_not_to_answer",
    PuertoRican = "puerto_rican",
});
