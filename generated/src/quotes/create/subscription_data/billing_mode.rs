// Written by `cargo xtask generate`. Do not edit.
//! What `subscription_data.billing_mode` of [`quotes::create`](fn@crate::quotes::create) takes.

pub use crate::quote::subscription_data::billing_mode::flexible;
pub use crate::quote::subscription_data::billing_mode::Type;

rt::params! {
    /// Parameters for `subscription_data[billing_mode][flexible]` of [`quotes::create`](fn@crate::quotes::create).
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
        proration_discounts: crate::quote::subscription_data::billing_mode::flexible::ProrationDiscounts,
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
