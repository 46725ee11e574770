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
    pub fn customer(self, customer: impl Into<String>) -> Self {
        Self(self.0.with("customer", Value::text(customer)))
    }
}

impl Default for UsageAlertFilter {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
