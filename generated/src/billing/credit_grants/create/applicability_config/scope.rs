// Written by `cargo xtask generate`. Do not edit.
//! What `applicability_config.scope` of [`billing::credit_grants::create`](fn@crate::billing::credit_grants::create) takes.

#[cfg(feature = "billing-credit_grants")]
pub use crate::billing_credit_grant::applicability_config::scope::PriceType;

rt::params! {
    /// Parameters for `applicability_config[scope][prices][]` of [`billing::credit_grants::create`](fn@crate::billing::credit_grants::create) and `filter[applicability_scope][prices][]` of [`billing::credit_balance_summary::retrieve`](fn@crate::billing::credit_balance_summary::retrieve).
    pub struct Price;
}

impl Price {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self(rt::Params::new().with("id", rt::Value::text(id)))
    }
}
