// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Place, Record, Shape, boxed, debug,
};
use crate::{BalanceSettingsResourcePayoutScheduleInterval, WeeklyPayoutDay};

/// The schema `balance_settings_resource_payout_schedule`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceSettingsResourcePayoutSchedule {
    /// How frequently funds will be paid out. One of `manual` (payouts only created via API call),
    /// `daily`, `weekly`, or `monthly`.
    pub interval: Option<BalanceSettingsResourcePayoutScheduleInterval>,
    /// The day of the month funds will be paid out. Only shown if `interval` is monthly. Payouts
    /// scheduled between the 29th and 31st of the month are sent on the last day of shorter months.
    pub monthly_payout_days: Option<Vec<i64>>,
    /// The days of the week when available funds are paid out, specified as an array, for example,
    /// \[`monday`, `tuesday`]. Only shown if `interval` is weekly.
    pub weekly_payout_days: Option<Vec<WeeklyPayoutDay>>,
}

impl Blank for BalanceSettingsResourcePayoutSchedule {
    const BLANK: Self = Self {
        interval: Blank::BLANK,
        monthly_payout_days: Blank::BLANK,
        weekly_payout_days: Blank::BLANK,
    };
}

impl Record for BalanceSettingsResourcePayoutSchedule {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "balance_settings_resource_payout_schedule",
            constants: &[],
            fields: &[
                Field("interval", NULLABLE),
                Field("monthly_payout_days", OPTIONAL),
                Field("weekly_payout_days", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.interval,
            1 => &self.monthly_payout_days,
            _ => &self.weekly_payout_days,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.interval,
            1 => &mut self.monthly_payout_days,
            _ => &mut self.weekly_payout_days,
        }
    }
}

impl std::fmt::Debug for BalanceSettingsResourcePayoutSchedule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BalanceSettingsResourcePayoutSchedule);
