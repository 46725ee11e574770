// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostTaxRegistrations/country_options/am`, `PostTaxRegistrations/country_options/az`, `PostTaxRegistrations/country_options/bj` and 38 more places.
    pub struct CountryOptionsAm;
}

impl CountryOptionsAm {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new().with("type", "simplified"))
    }
}

impl Default for CountryOptionsAm {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
