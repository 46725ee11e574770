// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{TransferScheduleSpecsInterval, WeeklyPayoutDay};

stripe_runtime::params! {
    /// Parameters at `PostBalanceSettings/payments/payouts/schedule`.
    pub struct PayoutSchedule;
}

impl PayoutSchedule {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `interval`.
    #[inline]
    pub fn interval(mut self, interval: TransferScheduleSpecsInterval) -> Self {
        self.0.set("interval", interval);
        self
    }

    /// Sets `monthly_payout_days`.
    #[inline]
    pub fn monthly_payout_days(
        mut self,
        monthly_payout_days: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.0.set("monthly_payout_days", Value::list(monthly_payout_days));
        self
    }

    /// Sets `weekly_payout_days`.
    #[inline]
    pub fn weekly_payout_days(
        mut self,
        weekly_payout_days: impl IntoIterator<Item = WeeklyPayoutDay>,
    ) -> Self {
        self.0.set("weekly_payout_days", Value::list(weekly_payout_days));
        self
    }
}

impl Default for PayoutSchedule {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
