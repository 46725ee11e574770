// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{CreatePlanInterval, UsageType};

stripe_runtime::params! {
    /// The recurring components of a price such as `interval` and `usage_type`.
    ///
    /// Parameters at `PostPrices/recurring`.
    pub struct PriceRecurring;
}

impl PriceRecurring {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(interval: CreatePlanInterval) -> Self {
        Self(Params::new().with("interval", interval))
    }

    /// Sets `interval_count`.
    #[inline]
    pub fn interval_count(mut self, interval_count: i64) -> Self {
        self.0.set("interval_count", interval_count);
        self
    }

    /// Sets `meter`.
    #[inline]
    pub fn meter(mut self, meter: impl Into<String>) -> Self {
        self.0.set("meter", Value::text(meter));
        self
    }

    /// Sets `usage_type`.
    #[inline]
    pub fn usage_type(mut self, usage_type: UsageType) -> Self {
        self.0.set("usage_type", usage_type);
        self
    }
}
