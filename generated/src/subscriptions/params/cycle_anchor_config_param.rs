// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Mutually exclusive with billing_cycle_anchor and only valid with monthly and yearly price
    /// intervals. When provided, the billing_cycle_anchor is set to the next occurrence of the
    /// day_of_month at the hour, minute, and second UTC.
    ///
    /// Parameters at `PostSubscriptions/billing_cycle_anchor_config`.
    pub struct CycleAnchorConfigParam;
}

impl CycleAnchorConfigParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(day_of_month: i64) -> Self {
        Self(Params::new().with("day_of_month", day_of_month))
    }

    /// Sets `hour`.
    #[inline]
    pub fn hour(self, hour: i64) -> Self {
        Self(self.0.with("hour", hour))
    }

    /// Sets `minute`.
    #[inline]
    pub fn minute(self, minute: i64) -> Self {
        Self(self.0.with("minute", minute))
    }

    /// Sets `month`.
    #[inline]
    pub fn month(self, month: i64) -> Self {
        Self(self.0.with("month", month))
    }

    /// Sets `second`.
    #[inline]
    pub fn second(self, second: i64) -> Self {
        Self(self.0.with("second", second))
    }
}
