// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostTaxCalculations/ship_from_details/address`.
    pub struct MerchantPostalAddress;
}

impl MerchantPostalAddress {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(country: impl Into<String>) -> Self {
        Self(Params::new().with("country", Value::text(country)))
    }

    /// Sets `city`.
    #[inline]
    pub fn city(self, city: impl Into<String>) -> Self {
        Self(self.0.with("city", Value::text(city)))
    }

    /// Clears `city`: unsets what is stored.
    #[inline]
    pub fn clear_city(self) -> Self {
        Self(self.0.cleared("city"))
    }

    /// Sets `line1`.
    #[inline]
    pub fn line1(self, line1: impl Into<String>) -> Self {
        Self(self.0.with("line1", Value::text(line1)))
    }

    /// Clears `line1`: unsets what is stored.
    #[inline]
    pub fn clear_line1(self) -> Self {
        Self(self.0.cleared("line1"))
    }

    /// Sets `line2`.
    #[inline]
    pub fn line2(self, line2: impl Into<String>) -> Self {
        Self(self.0.with("line2", Value::text(line2)))
    }

    /// Clears `line2`: unsets what is stored.
    #[inline]
    pub fn clear_line2(self) -> Self {
        Self(self.0.cleared("line2"))
    }

    /// Sets `postal_code`.
    #[inline]
    pub fn postal_code(self, postal_code: impl Into<String>) -> Self {
        Self(self.0.with("postal_code", Value::text(postal_code)))
    }

    /// Clears `postal_code`: unsets what is stored.
    #[inline]
    pub fn clear_postal_code(self) -> Self {
        Self(self.0.cleared("postal_code"))
    }

    /// Sets `state`.
    #[inline]
    pub fn state(self, state: impl Into<String>) -> Self {
        Self(self.0.with("state", Value::text(state)))
    }

    /// Clears `state`: unsets what is stored.
    #[inline]
    pub fn clear_state(self) -> Self {
        Self(self.0.cleared("state"))
    }
}
