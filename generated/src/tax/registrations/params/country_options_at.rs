// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CountryOptionsAtStandard, TaxProductRegistrationsResourceCountryOptionsEuropeType,
};

stripe_runtime::params! {
    /// Parameters at `PostTaxRegistrations/country_options/at`, `PostTaxRegistrations/country_options/be`, `PostTaxRegistrations/country_options/bg` and 24 more places.
    pub struct CountryOptionsAt;
}

impl CountryOptionsAt {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: TaxProductRegistrationsResourceCountryOptionsEuropeType) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(mut self, standard: CountryOptionsAtStandard) -> Self {
        self.0.set("standard", standard);
        self
    }
}
