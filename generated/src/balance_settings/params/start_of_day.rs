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
    pub fn hour(self, hour: i64) -> Self {
        Self(self.0.with("hour", hour))
    }

    /// Sets `minutes`.
    #[inline]
    pub fn minutes(self, minutes: i64) -> Self {
        Self(self.0.with("minutes", minutes))
    }

    /// Sets `timezone`.
    #[inline]
    pub fn timezone(self, timezone: impl Into<String>) -> Self {
        Self(self.0.with("timezone", Value::text(timezone)))
    }
}

impl Default for StartOfDay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
