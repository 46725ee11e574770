// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{CreatePlanInterval, UsageType};

stripe_runtime::params! {
    /// Parameters at `GetPrices/recurring`.
    pub struct AllPricesRecurringParams;
}

impl AllPricesRecurringParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `interval`.
    #[inline]
    pub fn interval(mut self, interval: CreatePlanInterval) -> Self {
        self.0.set("interval", interval);
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

impl Default for AllPricesRecurringParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
