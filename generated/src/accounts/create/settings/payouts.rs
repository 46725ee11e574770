// Written by `cargo xtask generate`. Do not edit.
//! What `settings.payouts` of [`accounts::create`](fn@crate::accounts::create) takes.

pub mod schedule;

rt::params! {
    /// Parameters for `settings[payouts][schedule]` of [`accounts::create`](fn@crate::accounts::create) and `settings[payouts][schedule]` of [`accounts::update`](fn@crate::accounts::update).
    pub struct Schedule;
}

impl Schedule {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `delay_days`.
    #[inline]
    pub fn delay_days(self, delay_days: impl Into<schedule::DelayDays>) -> Self {
        let delay_days: schedule::DelayDays = delay_days.into();
        Self(self.0.with("delay_days", delay_days))
    }

    /// Sets `interval`.
    #[inline]
    pub fn interval(
        self,
        interval: crate::balance_settings::payments::payouts::schedule::Interval,
    ) -> Self {
        Self(self.0.with("interval", interval))
    }

    /// Sets `monthly_anchor`.
    #[inline]
    pub fn monthly_anchor(self, monthly_anchor: i64) -> Self {
        Self(self.0.with("monthly_anchor", monthly_anchor))
    }

    /// Sets `monthly_payout_days`.
    #[inline]
    pub fn monthly_payout_days(
        self,
        monthly_payout_days: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self(self.0.with("monthly_payout_days", rt::Value::list(monthly_payout_days)))
    }

    /// Sets `weekly_anchor`.
    #[inline]
    pub fn weekly_anchor(self, weekly_anchor: schedule::WeeklyAnchor) -> Self {
        Self(self.0.with("weekly_anchor", weekly_anchor))
    }

    /// Sets `weekly_payout_days`.
    #[inline]
    pub fn weekly_payout_days(
        self,
        weekly_payout_days: impl IntoIterator<
            Item = crate::account::settings::payouts::schedule::WeeklyPayoutDay,
        >,
    ) -> Self {
        Self(self.0.with("weekly_payout_days", rt::Value::list(weekly_payout_days)))
    }
}

impl Default for Schedule {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
