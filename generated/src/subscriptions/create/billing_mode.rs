// Written by `cargo xtask generate`. Do not edit.
//! What `billing_mode` of [`subscriptions::create`](fn@crate::subscriptions::create) takes.

pub use crate::subscription::billing_mode::flexible;
pub use crate::subscription::billing_mode::Type;

rt::params! {
    /// Parameters for `billing_mode[flexible]` of [`subscriptions::create`](fn@crate::subscriptions::create) and `billing_mode[flexible]` of [`subscriptions::migrate`](fn@crate::subscriptions::migrate).
    pub struct Flexible;
}

impl Flexible {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `proration_discounts`.
    #[inline]
    pub fn proration_discounts(
        self,
        proration_discounts: crate::subscription::billing_mode::flexible::ProrationDiscounts,
    ) -> Self {
        Self(self.0.with("proration_discounts", proration_discounts))
    }
}

impl Default for Flexible {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
