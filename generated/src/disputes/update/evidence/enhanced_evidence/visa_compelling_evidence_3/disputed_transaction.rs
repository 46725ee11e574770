// Written by `cargo xtask generate`. Do not edit.
//! What `evidence.enhanced_evidence.visa_compelling_evidence_3.disputed_transaction` of [`disputes::update`](fn@crate::disputes::update) takes.

pub use crate::dispute::evidence::enhanced_evidence::visa_compelling_evidence_3::disputed_transaction::MerchandiseOrServices;

rt::params! {
    /// Parameters for `evidence[enhanced_evidence][visa_compelling_evidence_3][disputed_transaction][shipping_address]` of [`disputes::update`](fn@crate::disputes::update), `evidence[enhanced_evidence][visa_compelling_evidence_3][prior_undisputed_transactions][][shipping_address]` of [`disputes::update`](fn@crate::disputes::update) and 2 more places.
    pub struct ShippingAddress;
}

impl ShippingAddress {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `city`.
    #[inline]
    pub fn city(self, city: impl Into<String>) -> Self {
        Self(self.0.with("city", rt::Value::text(city)))
    }

    /// Clears `city`: unsets what is stored.
    #[inline]
    pub fn clear_city(self) -> Self {
        Self(self.0.cleared("city"))
    }

    /// Sets `country`.
    #[inline]
    pub fn country(self, country: impl Into<String>) -> Self {
        Self(self.0.with("country", rt::Value::text(country)))
    }

    /// Clears `country`: unsets what is stored.
    #[inline]
    pub fn clear_country(self) -> Self {
        Self(self.0.cleared("country"))
    }

    /// Sets `line1`.
    #[inline]
    pub fn line1(self, line1: impl Into<String>) -> Self {
        Self(self.0.with("line1", rt::Value::text(line1)))
    }

    /// Clears `line1`: unsets what is stored.
    #[inline]
    pub fn clear_line1(self) -> Self {
        Self(self.0.cleared("line1"))
    }

    /// Sets `line2`.
    #[inline]
    pub fn line2(self, line2: impl Into<String>) -> Self {
        Self(self.0.with("line2", rt::Value::text(line2)))
    }

    /// Clears `line2`: unsets what is stored.
    #[inline]
    pub fn clear_line2(self) -> Self {
        Self(self.0.cleared("line2"))
    }

    /// Sets `postal_code`.
    #[inline]
    pub fn postal_code(self, postal_code: impl Into<String>) -> Self {
        Self(self.0.with("postal_code", rt::Value::text(postal_code)))
    }

    /// Clears `postal_code`: unsets what is stored.
    #[inline]
    pub fn clear_postal_code(self) -> Self {
        Self(self.0.cleared("postal_code"))
    }

    /// Sets `state`.
    #[inline]
    pub fn state(self, state: impl Into<String>) -> Self {
        Self(self.0.with("state", rt::Value::text(state)))
    }

    /// Clears `state`: unsets what is stored.
    #[inline]
    pub fn clear_state(self) -> Self {
        Self(self.0.cleared("state"))
    }
}

impl Default for ShippingAddress {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
