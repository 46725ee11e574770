// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::StartOfDay;

stripe_runtime::params! {
    /// Parameters at `PostBalanceSettings/payments/settlement_timing`.
    pub struct SettlementTiming;
}

impl SettlementTiming {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `delay_days_override`.
    #[inline]
    pub fn delay_days_override(mut self, delay_days_override: i64) -> Self {
        self.0.set("delay_days_override", delay_days_override);
        self
    }

    /// Clears `delay_days_override`: unsets what is stored.
    #[inline]
    pub fn clear_delay_days_override(mut self) -> Self {
        self.0.clear("delay_days_override");
        self
    }

    /// Sets `start_of_day`.
    #[inline]
    pub fn start_of_day(mut self, start_of_day: StartOfDay) -> Self {
        self.0.set("start_of_day", start_of_day);
        self
    }

    /// Clears `start_of_day`: unsets what is stored.
    #[inline]
    pub fn clear_start_of_day(mut self) -> Self {
        self.0.clear("start_of_day");
        self
    }
}

impl Default for SettlementTiming {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
