// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostBillingAlerts/usage_threshold/filters[]`.
    pub struct UsageAlertFilter;
}

impl UsageAlertFilter {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new().with("type", "customer"))
    }

    /// Sets `customer`.
    #[inline]
    pub fn customer(mut self, customer: impl Into<String>) -> Self {
        self.0.set("customer", Value::text(customer));
        self
    }
}

impl Default for UsageAlertFilter {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
