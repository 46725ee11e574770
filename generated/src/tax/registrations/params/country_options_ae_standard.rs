// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::TaxProductRegistrationsResourceCountryOptionsDefaultStandardPlaceOfSupplyScheme;

stripe_runtime::params! {
    /// Parameters at `PostTaxRegistrations/country_options/ae/standard`, `PostTaxRegistrations/country_options/al/standard`, `PostTaxRegistrations/country_options/ao/standard` and 27 more places.
    pub struct CountryOptionsAeStandard;
}

impl CountryOptionsAeStandard {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `place_of_supply_scheme`.
    #[inline]
    pub fn place_of_supply_scheme(
        self,
        place_of_supply_scheme: TaxProductRegistrationsResourceCountryOptionsDefaultStandardPlaceOfSupplyScheme,
    ) -> Self {
        Self(self.0.with("place_of_supply_scheme", place_of_supply_scheme))
    }
}

impl Default for CountryOptionsAeStandard {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
