// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::WeeklyPayoutDay;

/// The schema `transfer_schedule`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferSchedule {
    /// The number of days charges for the account will be held before being paid out.
    pub delay_days: i64,
    /// How frequently funds will be paid out. One of `manual` (payouts only created via API call),
    /// `daily`, `weekly`, or `monthly`.
    pub interval: String,
    /// The day of the month funds will be paid out. Only shown if `interval` is monthly. Payouts
    /// scheduled between the 29th and 31st of the month are sent on the last day of shorter months.
    pub monthly_anchor: Option<i64>,
    /// The days of the month funds will be paid out. Only shown if `interval` is monthly. Payouts
    /// scheduled between the 29th and 31st of the month are sent on the last day of shorter months.
    pub monthly_payout_days: Option<Vec<i64>>,
    /// The day of the week funds will be paid out, of the style 'monday', 'tuesday', etc. Only shown if
    /// `interval` is weekly.
    pub weekly_anchor: Option<String>,
    /// The days of the week when available funds are paid out, specified as an array, for example,
    /// \[`monday`, `tuesday`]. Only shown if `interval` is weekly.
    pub weekly_payout_days: Option<Vec<WeeklyPayoutDay>>,
}

impl Blank for TransferSchedule {
    const BLANK: Self = Self {
        delay_days: Blank::BLANK,
        interval: Blank::BLANK,
        monthly_anchor: Blank::BLANK,
        monthly_payout_days: Blank::BLANK,
        weekly_anchor: Blank::BLANK,
        weekly_payout_days: Blank::BLANK,
    };
}

impl Record for TransferSchedule {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "transfer_schedule",
            constants: &[],
            fields: &[
                Field("delay_days", REQUIRED),
                Field("interval", REQUIRED),
                Field("monthly_anchor", OPTIONAL),
                Field("monthly_payout_days", OPTIONAL),
                Field("weekly_anchor", OPTIONAL),
                Field("weekly_payout_days", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.delay_days,
            1 => &self.interval,
            2 => &self.monthly_anchor,
            3 => &self.monthly_payout_days,
            4 => &self.weekly_anchor,
            _ => &self.weekly_payout_days,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.delay_days,
            1 => &mut self.interval,
            2 => &mut self.monthly_anchor,
            3 => &mut self.monthly_payout_days,
            4 => &mut self.weekly_anchor,
            _ => &mut self.weekly_payout_days,
        }
    }
}

impl std::fmt::Debug for TransferSchedule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TransferSchedule);
