// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessionsSession/collected_information/shipping_details/address`.
    pub struct ShippingDetailsParamsAddress;
}

impl ShippingDetailsParamsAddress {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(country: impl Into<String>, line1: impl Into<String>) -> Self {
        Self(
            Params::new()
                .with("country", Value::text(country))
                .with("line1", Value::text(line1)),
        )
    }

    /// Sets `city`.
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.0.set("city", Value::text(city));
        self
    }

    /// Sets `line2`.
    #[inline]
    pub fn line2(mut self, line2: impl Into<String>) -> Self {
        self.0.set("line2", Value::text(line2));
        self
    }

    /// Sets `postal_code`.
    #[inline]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.0.set("postal_code", Value::text(postal_code));
        self
    }

    /// Sets `state`.
    #[inline]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.0.set("state", Value::text(state));
        self
    }
}
