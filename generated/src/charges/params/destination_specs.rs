// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostCharges/destination|destination_specs`.
    pub struct DestinationSpecs;
}

impl DestinationSpecs {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(account: impl Into<String>) -> Self {
        Self(Params::new().with("account", Value::text(account)))
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }
}
