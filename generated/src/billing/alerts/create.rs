// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`billing::alerts::create`](fn@crate::billing::alerts::create).

pub mod usage_threshold;

rt::params! {
    /// The configuration of the usage threshold.
    ///
    /// Parameters for `usage_threshold` of [`billing::alerts::create`](fn@crate::billing::alerts::create).
    pub struct UsageThreshold;
}

impl UsageThreshold {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(gte: i64, meter: impl Into<crate::ids::BillingMeterId>) -> Self {
        let meter: crate::ids::BillingMeterId = meter.into();
        Self(
            rt::Params::new()
                .with("recurrence", "one_time")
                .with("gte", gte)
                .with("meter", meter),
        )
    }

    /// Sets `filters`.
    #[inline]
    pub fn filters(
        self,
        filters: impl IntoIterator<Item = usage_threshold::Filter>,
    ) -> Self {
        Self(self.0.with("filters", rt::Value::list(filters)))
    }
}
