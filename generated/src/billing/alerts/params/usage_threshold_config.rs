// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::UsageAlertFilter;

stripe_runtime::params! {
    /// The configuration of the usage threshold.
    ///
    /// Parameters at `PostBillingAlerts/usage_threshold`.
    pub struct UsageThresholdConfig;
}

impl UsageThresholdConfig {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(gte: i64, meter: impl Into<String>) -> Self {
        Self(
            Params::new()
                .with("recurrence", "one_time")
                .with("gte", gte)
                .with("meter", Value::text(meter)),
        )
    }

    /// Sets `filters`.
    #[inline]
    pub fn filters(self, filters: impl IntoIterator<Item = UsageAlertFilter>) -> Self {
        Self(self.0.with("filters", Value::list(filters)))
    }
}
