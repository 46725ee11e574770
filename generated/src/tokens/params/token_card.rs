// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::NetworksParamSpecs;

stripe_runtime::params! {
    /// Parameters at `PostTokens/card|credit_card_specs`.
    pub struct TokenCard;
}

impl TokenCard {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        number: impl Into<String>,
        exp_month: impl Into<String>,
        exp_year: impl Into<String>,
    ) -> Self {
        Self(
            Params::new()
                .with("number", Value::secret(number))
                .with("exp_month", Value::text(exp_month))
                .with("exp_year", Value::text(exp_year)),
        )
    }

    /// Sets `address_city`.
    #[inline]
    pub fn address_city(mut self, address_city: impl Into<String>) -> Self {
        self.0.set("address_city", Value::text(address_city));
        self
    }

    /// Sets `address_country`.
    #[inline]
    pub fn address_country(mut self, address_country: impl Into<String>) -> Self {
        self.0.set("address_country", Value::text(address_country));
        self
    }

    /// Sets `address_line1`.
    #[inline]
    pub fn address_line1(mut self, address_line1: impl Into<String>) -> Self {
        self.0.set("address_line1", Value::text(address_line1));
        self
    }

    /// Sets `address_line2`.
    #[inline]
    pub fn address_line2(mut self, address_line2: impl Into<String>) -> Self {
        self.0.set("address_line2", Value::text(address_line2));
        self
    }

    /// Sets `address_state`.
    #[inline]
    pub fn address_state(mut self, address_state: impl Into<String>) -> Self {
        self.0.set("address_state", Value::text(address_state));
        self
    }

    /// Sets `address_zip`.
    #[inline]
    pub fn address_zip(mut self, address_zip: impl Into<String>) -> Self {
        self.0.set("address_zip", Value::text(address_zip));
        self
    }

    /// Sets `currency`.
    #[inline]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.0.set("currency", Value::text(currency));
        self
    }

    /// Sets `cvc`.
    #[inline]
    pub fn cvc(mut self, cvc: impl Into<String>) -> Self {
        self.0.set("cvc", Value::secret(cvc));
        self
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.set("name", Value::text(name));
        self
    }

    /// Sets `networks`.
    #[inline]
    pub fn networks(mut self, networks: NetworksParamSpecs) -> Self {
        self.0.set("networks", networks);
        self
    }
}
