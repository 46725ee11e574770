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
    pub fn address_city(self, address_city: impl Into<String>) -> Self {
        Self(self.0.with("address_city", Value::text(address_city)))
    }

    /// Sets `address_country`.
    #[inline]
    pub fn address_country(self, address_country: impl Into<String>) -> Self {
        Self(self.0.with("address_country", Value::text(address_country)))
    }

    /// Sets `address_line1`.
    #[inline]
    pub fn address_line1(self, address_line1: impl Into<String>) -> Self {
        Self(self.0.with("address_line1", Value::text(address_line1)))
    }

    /// Sets `address_line2`.
    #[inline]
    pub fn address_line2(self, address_line2: impl Into<String>) -> Self {
        Self(self.0.with("address_line2", Value::text(address_line2)))
    }

    /// Sets `address_state`.
    #[inline]
    pub fn address_state(self, address_state: impl Into<String>) -> Self {
        Self(self.0.with("address_state", Value::text(address_state)))
    }

    /// Sets `address_zip`.
    #[inline]
    pub fn address_zip(self, address_zip: impl Into<String>) -> Self {
        Self(self.0.with("address_zip", Value::text(address_zip)))
    }

    /// Sets `currency`.
    #[inline]
    pub fn currency(self, currency: impl Into<String>) -> Self {
        Self(self.0.with("currency", Value::text(currency)))
    }

    /// Sets `cvc`.
    #[inline]
    pub fn cvc(self, cvc: impl Into<String>) -> Self {
        Self(self.0.with("cvc", Value::secret(cvc)))
    }

    /// Sets `name`.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", Value::text(name)))
    }

    /// Sets `networks`.
    #[inline]
    pub fn networks(self, networks: NetworksParamSpecs) -> Self {
        Self(self.0.with("networks", networks))
    }
}
