// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostTaxRegistrations/country_options/us/local_amusement_tax`.
    pub struct LocalAmusementTax;
}

impl LocalAmusementTax {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(jurisdiction: impl Into<String>) -> Self {
        Self(Params::new().with("jurisdiction", Value::text(jurisdiction)))
    }
}
