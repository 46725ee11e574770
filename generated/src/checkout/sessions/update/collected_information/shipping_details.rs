// Written by `cargo xtask generate`. Do not edit.
//! What `collected_information.shipping_details` of [`checkout::sessions::update`](fn@crate::checkout::sessions::update) takes.

rt::params! {
    /// Parameters for `collected_information[shipping_details][address]` of [`checkout::sessions::update`](fn@crate::checkout::sessions::update).
    pub struct Address;
}

impl Address {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(line1: impl Into<String>, country: impl Into<String>) -> Self {
        Self(
            rt::Params::new()
                .with("line1", rt::Value::text(line1))
                .with("country", rt::Value::text(country)),
        )
    }

    /// Sets `city`.
    #[inline]
    pub fn city(self, city: impl Into<String>) -> Self {
        Self(self.0.with("city", rt::Value::text(city)))
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
