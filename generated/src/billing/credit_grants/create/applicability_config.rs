// Written by `cargo xtask generate`. Do not edit.
//! What `applicability_config` of [`billing::credit_grants::create`](fn@crate::billing::credit_grants::create) takes.

pub mod scope;

#[cfg(feature = "billing-credit_grants")]
rt::params! {
    /// Parameters for `applicability_config[scope]` of [`billing::credit_grants::create`](fn@crate::billing::credit_grants::create).
    pub struct Scope;
}

#[cfg(feature = "billing-credit_grants")]
impl Scope {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `price_type`.
    #[inline]
    pub fn price_type(
        self,
        price_type: crate::billing_credit_grant::applicability_config::scope::PriceType,
    ) -> Self {
        Self(self.0.with("price_type", price_type))
    }

    /// Sets `prices`.
    #[inline]
    pub fn prices(self, prices: impl IntoIterator<Item = scope::Price>) -> Self {
        Self(self.0.with("prices", rt::Value::list(prices)))
    }
}

#[cfg(feature = "billing-credit_grants")]
impl Default for Scope {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
