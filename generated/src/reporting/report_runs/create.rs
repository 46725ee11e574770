// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`reporting::report_runs::create`](fn@crate::reporting::report_runs::create).

pub mod parameters;

rt::params! {
    /// Parameters specifying how the report should be run. Different Report Types have different
    /// required and optional parameters, listed in the
    /// [API Access to Reports](https://docs.stripe.com/reporting/statements/api) documentation.
    ///
    /// Parameters for `parameters` of [`reporting::report_runs::create`](fn@crate::reporting::report_runs::create).
    pub struct Parameters;
}

impl Parameters {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `columns`.
    #[inline]
    pub fn columns(self, columns: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            self
                .0
                .with(
                    "columns",
                    rt::Value::list(columns.into_iter().map(rt::Value::text)),
                ),
        )
    }

    /// Sets `connected_account`.
    #[inline]
    pub fn connected_account(self, connected_account: impl Into<String>) -> Self {
        Self(self.0.with("connected_account", rt::Value::text(connected_account)))
    }

    /// Sets `currency`.
    #[inline]
    pub fn currency(self, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(self.0.with("currency", currency))
    }

    /// Sets `interval_end`.
    #[inline]
    pub fn interval_end(self, interval_end: impl Into<rt::Timestamp>) -> Self {
        let interval_end: rt::Timestamp = interval_end.into();
        Self(self.0.with("interval_end", interval_end))
    }

    /// Sets `interval_start`.
    #[inline]
    pub fn interval_start(self, interval_start: impl Into<rt::Timestamp>) -> Self {
        let interval_start: rt::Timestamp = interval_start.into();
        Self(self.0.with("interval_start", interval_start))
    }

    /// Sets `payout`.
    #[inline]
    pub fn payout(self, payout: impl Into<crate::ids::PayoutId>) -> Self {
        let payout: crate::ids::PayoutId = payout.into();
        Self(self.0.with("payout", payout))
    }

    /// Sets `reporting_category`.
    #[inline]
    pub fn reporting_category(
        self,
        reporting_category: parameters::ReportingCategory,
    ) -> Self {
        Self(self.0.with("reporting_category", reporting_category))
    }

    /// Sets `timezone`.
    #[inline]
    pub fn timezone(self, timezone: parameters::Timezone) -> Self {
        Self(self.0.with("timezone", timezone))
    }
}

impl Default for Parameters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
