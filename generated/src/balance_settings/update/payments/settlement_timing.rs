// Written by `cargo xtask generate`. Do not edit.
//! What `payments.settlement_timing` of [`balance_settings::update`](fn@crate::balance_settings::update) takes.

rt::params! {
    /// Parameters for `payments[settlement_timing][start_of_day]` of [`balance_settings::update`](fn@crate::balance_settings::update).
    pub struct StartOfDay;
}

impl StartOfDay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
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
        Self(self.0.with("timezone", rt::Value::text(timezone)))
    }
}

impl Default for StartOfDay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
