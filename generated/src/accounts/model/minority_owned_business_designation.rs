// Written by `cargo xtask generate`. Do not edit.

/// The values of `account_business_profile/minority_owned_business_designation[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MinorityOwnedBusinessDesignation {
    /// `lgbtqi_owned_business`
    LgbtqiOwnedBusiness,
    /// `minority_owned_business`
    MinorityOwnedBusiness,
    /// `none_of_these_apply`
    NoneOfTheseApply,
    /// `prefer_not_to_answer`
    PreferNotToAnswer,
    /// `women_owned_business`
    WomenOwnedBusiness,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(MinorityOwnedBusinessDesignation {
    LgbtqiOwnedBusiness = "lgbtqi_owned_business",
    MinorityOwnedBusiness = "minority_owned_business",
    NoneOfTheseApply = "none_of_these_apply",
    PreferNotToAnswer = "prefer_not_to_answer",
    WomenOwnedBusiness = "women_owned_business",
});
