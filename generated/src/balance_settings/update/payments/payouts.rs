// Written by `cargo xtask generate`. Do not edit.
//! What `payments.payouts` of [`balance_settings::update`](fn@crate::balance_settings::update) takes.

pub use crate::balance_settings::payments::payouts::automatic_transfer_rules_by_currency;
pub mod schedule;

rt::params! {
    /// Parameters for `payments[payouts][automatic_transfer_rules_by_currency][]` of [`balance_settings::update`](fn@crate::balance_settings::update).
    pub struct AutomaticTransferRulesByCurrency;
}

impl AutomaticTransferRulesByCurrency {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        payout_method: impl Into<String>,
        type_: crate::balance_settings::payments::payouts::automatic_transfer_rules_by_currency::Type,
    ) -> Self {
        Self(
            rt::Params::new()
                .with("payout_method", rt::Value::text(payout_method))
                .with("type", type_),
        )
    }

    /// Sets `transfer_up_to_amount`.
    #[inline]
    pub fn transfer_up_to_amount(self, transfer_up_to_amount: i64) -> Self {
        Self(self.0.with("transfer_up_to_amount", transfer_up_to_amount))
    }
}

rt::params! {
    /// Parameters for `payments[payouts][schedule]` of [`balance_settings::update`](fn@crate::balance_settings::update).
    pub struct Schedule;
}

impl Schedule {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `interval`.
    #[inline]
    pub fn interval(
        self,
        interval: crate::balance_settings::payments::payouts::schedule::Interval,
    ) -> Self {
        Self(self.0.with("interval", interval))
    }

    /// Sets `monthly_payout_days`.
    #[inline]
    pub fn monthly_payout_days(
        self,
        monthly_payout_days: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self(self.0.with("monthly_payout_days", rt::Value::list(monthly_payout_days)))
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
