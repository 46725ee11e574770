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
    pub fn interval(self, interval: TransferScheduleSpecsInterval) -> Self {
        Self(self.0.with("interval", interval))
    }

    /// Sets `monthly_payout_days`.
    #[inline]
    pub fn monthly_payout_days(
        self,
        monthly_payout_days: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self(self.0.with("monthly_payout_days", Value::list(monthly_payout_days)))
    }

    /// Sets `weekly_payout_days`.
    #[inline]
    pub fn weekly_payout_days(
        self,
        weekly_payout_days: impl IntoIterator<Item = WeeklyPayoutDay>,
    ) -> Self {
        Self(self.0.with("weekly_payout_days", Value::list(weekly_payout_days)))
    }
}

impl Default for PayoutSchedule {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
