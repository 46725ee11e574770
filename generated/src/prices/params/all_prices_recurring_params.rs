// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{PlanInterval, UsageType};

stripe_runtime::params! {
    /// Parameters at `GetPrices/recurring`.
    pub struct AllPricesRecurringParams;
}

impl AllPricesRecurringParams {
    /// No parameters yet.
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `interval`.
    pub fn interval(mut self, interval: PlanInterval) -> Self {
        self.0.set("interval", interval);
        self
    }

    /// Sets `meter`.
    pub fn meter(mut self, meter: impl Into<String>) -> Self {
        self.0.set("meter", Value::text(meter));
        self
    }

    /// Sets `usage_type`.
    pub fn usage_type(mut self, usage_type: UsageType) -> Self {
        self.0.set("usage_type", usage_type);
        self
    }
}

impl Default for AllPricesRecurringParams {
    fn default() -> Self {
        Self::new()
    }
}
