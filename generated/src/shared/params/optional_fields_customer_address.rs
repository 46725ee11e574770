// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostCustomers/address`, `PostCustomersCustomer/address`, `PostCustomers/shipping/address` and 2 more places.
    pub struct OptionalFieldsCustomerAddress;
}

impl OptionalFieldsCustomerAddress {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `city`.
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.0.set("city", Value::text(city));
        self
    }

    /// Sets `country`.
    #[inline]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.0.set("country", Value::text(country));
        self
    }

    /// Sets `line1`.
    #[inline]
    pub fn line1(mut self, line1: impl Into<String>) -> Self {
        self.0.set("line1", Value::text(line1));
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

impl Default for OptionalFieldsCustomerAddress {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
