// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostBalanceSettings/payments/settlement_timing/start_of_day`.
    pub struct StartOfDay;
}

impl StartOfDay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `hour`.
    #[inline]
    pub fn hour(mut self, hour: i64) -> Self {
        self.0.set("hour", hour);
        self
    }

    /// Sets `minutes`.
    #[inline]
    pub fn minutes(mut self, minutes: i64) -> Self {
        self.0.set("minutes", minutes);
        self
    }

    /// Sets `timezone`.
    #[inline]
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.0.set("timezone", Value::text(timezone));
        self
    }
}

impl Default for StartOfDay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
