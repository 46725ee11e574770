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
    pub fn interval(self, interval: CreatePlanInterval) -> Self {
        Self(self.0.with("interval", interval))
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

impl Default for AllPricesRecurringParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
