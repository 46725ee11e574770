// Written by `cargo xtask generate`. Do not edit.
//! What is in `us_cfpb_data.ethnicity_details` of [`Person`](crate::Person).

/// The values of `us_cfpb_data.ethnicity_details.ethnicity[]` of [`Person`](crate::Person), `person[us_cfpb_data][ethnicity_details][ethnicity][]` of [`tokens::create`](fn@crate::tokens::create) and 4 more places.
#[non_exhaustive]
pub enum Ethnicity {
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

rt::open_enum!(Ethnicity {
    Cuban = "cuban",
    HispanicOrLatino = "hispanic_or_latino",
    Mexican = "mexican",
    NotHispanicOrLatino = "not_hispanic_or_latino",
    OtherHispanicOrLatino = "other_hispanic_or_latino",
    PreferNotToAnswer = "prefer_not_to_answer",
    PuertoRican = "puerto_rican",
});
