// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`billing::credit_grants::create`](fn@crate::billing::credit_grants::create).

#[cfg(feature = "billing-credit_grants")]
pub mod amount;
pub mod applicability_config;
#[cfg(feature = "billing-credit_grants")]
pub use crate::billing_credit_grant::Category;

#[cfg(feature = "billing-credit_grants")]
rt::params! {
    /// Amount of this credit grant.
    ///
    /// Parameters for `amount` of [`billing::credit_grants::create`](fn@crate::billing::credit_grants::create).
    pub struct Amount;
}

#[cfg(feature = "billing-credit_grants")]
impl Amount {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "monetary"))
    }

    /// Sets `monetary`.
    #[inline]
    pub fn monetary(self, monetary: amount::Monetary) -> Self {
        Self(self.0.with("monetary", monetary))
    }
}

#[cfg(feature = "billing-credit_grants")]
impl Default for Amount {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "billing-credit_grants")]
rt::params! {
    /// Configuration specifying what this credit grant applies to. We currently only support `metered`
    /// prices that have a [Billing Meter](https://docs.stripe.com/api/billing/meter) attached to them.
    ///
    /// Parameters for `applicability_config` of [`billing::credit_grants::create`](fn@crate::billing::credit_grants::create).
    pub struct ApplicabilityConfig;
}

#[cfg(feature = "billing-credit_grants")]
impl ApplicabilityConfig {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(scope: applicability_config::Scope) -> Self {
        Self(rt::Params::new().with("scope", scope))
    }
}
