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
    pub fn interval_count(self, interval_count: i64) -> Self {
        Self(self.0.with("interval_count", interval_count))
    }

    /// Sets `meter`.
    #[inline]
    pub fn meter(self, meter: impl Into<String>) -> Self {
        Self(self.0.with("meter", Value::text(meter)))
    }

    /// Sets `usage_type`.
    #[inline]
    pub fn usage_type(self, usage_type: UsageType) -> Self {
        Self(self.0.with("usage_type", usage_type))
    }
}
