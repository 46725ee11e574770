// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostTaxRegistrations/country_options/ca/province_standard`.
    pub struct ProvinceStandard;
}

impl ProvinceStandard {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(province: impl Into<String>) -> Self {
        Self(Params::new().with("province", Value::text(province)))
    }
}
