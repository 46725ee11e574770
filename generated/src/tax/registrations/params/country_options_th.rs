// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostTaxRegistrations/country_options/th`.
    pub struct CountryOptionsTh;
}

impl CountryOptionsTh {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new().with("type", "simplified"))
    }
}

impl Default for CountryOptionsTh {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
