// Written by `cargo xtask generate`. Do not edit.
//! What `source_order.shipping` of [`sources::create`](fn@crate::sources::create) takes.

rt::params! {
    /// Parameters for `source_order[shipping][address]` of [`sources::create`](fn@crate::sources::create), `payment_intent_data[shipping][address]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and one more place.
    pub struct Address;
}

impl Address {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(line1: impl Into<String>) -> Self {
        Self(rt::Params::new().with("line1", rt::Value::text(line1)))
    }

    /// Sets `city`.
    #[inline]
    pub fn city(self, city: impl Into<String>) -> Self {
        Self(self.0.with("city", rt::Value::text(city)))
    }

    /// Sets `country`.
    #[inline]
    pub fn country(self, country: impl Into<String>) -> Self {
        Self(self.0.with("country", rt::Value::text(country)))
    }

    /// Sets `line2`.
    #[inline]
    pub fn line2(self, line2: impl Into<String>) -> Self {
        Self(self.0.with("line2", rt::Value::text(line2)))
    }

    /// Sets `postal_code`.
    #[inline]
    pub fn postal_code(self, postal_code: impl Into<String>) -> Self {
        Self(self.0.with("postal_code", rt::Value::text(postal_code)))
    }

    /// Sets `state`.
    #[inline]
    pub fn state(self, state: impl Into<String>) -> Self {
        Self(self.0.with("state", rt::Value::text(state)))
    }
}
