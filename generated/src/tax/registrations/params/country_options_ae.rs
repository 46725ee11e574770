// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CountryOptionsAeStandard;

stripe_runtime::params! {
    /// Parameters at `PostTaxRegistrations/country_options/ae`, `PostTaxRegistrations/country_options/al`, `PostTaxRegistrations/country_options/ao` and 27 more places.
    pub struct CountryOptionsAe;
}

impl CountryOptionsAe {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new().with("type", "standard"))
    }

    /// Sets `standard`.
    #[inline]
    pub fn standard(self, standard: CountryOptionsAeStandard) -> Self {
        Self(self.0.with("standard", standard))
    }
}

impl Default for CountryOptionsAe {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
