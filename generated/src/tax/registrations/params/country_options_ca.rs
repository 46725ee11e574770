// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::ProvinceStandard;

stripe_runtime::params! {
    /// Parameters at `PostTaxRegistrations/country_options/ca`.
    pub struct CountryOptionsCa;
}

impl CountryOptionsCa {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: CountryOptionsCaType) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `province_standard`.
    #[inline]
    pub fn province_standard(self, province_standard: ProvinceStandard) -> Self {
        Self(self.0.with("province_standard", province_standard))
    }
}

/// The values of `PostTaxRegistrations/country_options/ca/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CountryOptionsCaType {
    /// `province_standard`
    ProvinceStandard,
    /// `simplified`
    Simplified,
    /// `standard`
    Standard,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CountryOptionsCaType {
    ProvinceStandard = "province_standard",
    Simplified = "simplified",
    Standard = "standard",
});
