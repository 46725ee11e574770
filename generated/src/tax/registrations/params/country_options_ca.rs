// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{ProvinceStandard, TaxProductRegistrationsResourceCountryOptionsCanadaType};

stripe_runtime::params! {
    /// Parameters at `PostTaxRegistrations/country_options/ca`.
    pub struct CountryOptionsCa;
}

impl CountryOptionsCa {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: TaxProductRegistrationsResourceCountryOptionsCanadaType) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `province_standard`.
    #[inline]
    pub fn province_standard(mut self, province_standard: ProvinceStandard) -> Self {
        self.0.set("province_standard", province_standard);
        self
    }
}
