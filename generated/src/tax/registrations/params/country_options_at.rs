// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CountryOptionsAtStandard;

stripe_runtime::params! {
    /// Parameters at `PostTaxRegistrations/country_options/at`, `PostTaxRegistrations/country_options/be`, `PostTaxRegistrations/country_options/bg` and 24 more places.
    pub struct CountryOptionsAt;
}

impl CountryOptionsAt {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: CountryOptionsType) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: CountryOptionsAtStandard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

/// The values of `PostTaxRegistrations/country_options/at/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CountryOptionsType {
    /// `ioss`
    Ioss,
    /// `oss_non_union`
    OssNonUnion,
    /// `oss_union`
    OssUnion,
    /// `standard`
    Standard,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CountryOptionsType {
    Ioss = "ioss",
    OssNonUnion = "oss_non_union",
    OssUnion = "oss_union",
    Standard = "standard",
});
