// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostIssuingCardholders/billing/address`, `PostIssuingCardholdersCardholder/billing/address`, `PostIssuingCards/shipping/address` and 1 more places.
    pub struct RequiredAddress;
}

impl RequiredAddress {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        city: impl Into<String>,
        country: impl Into<String>,
        line1: impl Into<String>,
        postal_code: impl Into<String>,
    ) -> Self {
        Self(
            Params::new()
                .with("city", Value::text(city))
                .with("country", Value::text(country))
                .with("line1", Value::text(line1))
                .with("postal_code", Value::text(postal_code)),
        )
    }

    /// Sets `line2`.
    #[inline]
    pub fn line2(self, line2: impl Into<String>) -> Self {
        Self(self.0.with("line2", Value::text(line2)))
    }

    /// Sets `state`.
    #[inline]
    pub fn state(self, state: impl Into<String>) -> Self {
        Self(self.0.with("state", Value::text(state)))
    }
}
