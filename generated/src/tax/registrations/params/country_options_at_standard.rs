// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::TaxProductRegistrationsResourceCountryOptionsEuStandardPlaceOfSupplyScheme;

stripe_runtime::params! {
    /// Parameters at `PostTaxRegistrations/country_options/at/standard`, `PostTaxRegistrations/country_options/be/standard`, `PostTaxRegistrations/country_options/bg/standard` and 24 more places.
    pub struct CountryOptionsAtStandard;
}

impl CountryOptionsAtStandard {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        place_of_supply_scheme: TaxProductRegistrationsResourceCountryOptionsEuStandardPlaceOfSupplyScheme,
    ) -> Self {
        Self(Params::new().with("place_of_supply_scheme", place_of_supply_scheme))
    }
}
