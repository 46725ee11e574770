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
    pub fn delay_days_override(self, delay_days_override: i64) -> Self {
        Self(self.0.with("delay_days_override", delay_days_override))
    }

    /// Clears `delay_days_override`: unsets what is stored.
    #[inline]
    pub fn clear_delay_days_override(self) -> Self {
        Self(self.0.cleared("delay_days_override"))
    }

    /// Sets `start_of_day`.
    #[inline]
    pub fn start_of_day(self, start_of_day: StartOfDay) -> Self {
        Self(self.0.with("start_of_day", start_of_day))
    }

    /// Clears `start_of_day`: unsets what is stored.
    #[inline]
    pub fn clear_start_of_day(self) -> Self {
        Self(self.0.cleared("start_of_day"))
    }
}

impl Default for SettlementTiming {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
