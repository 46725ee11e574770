// Written by `cargo xtask generate`. Do not edit.
//! What is in `settings.payouts` of [`Account`](crate::Account).

pub mod schedule;

#[cfg(feature = "accounts")]
/// An object in `settings.payouts.schedule` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct Schedule {
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
    pub weekly_payout_days: Option<Vec<schedule::WeeklyPayoutDay>>,
}

#[cfg(feature = "accounts")]
impl rt::Blank for Schedule {
    const BLANK: Self = Self {
        delay_days: rt::Blank::BLANK,
        interval: rt::Blank::BLANK,
        monthly_anchor: rt::Blank::BLANK,
        monthly_payout_days: rt::Blank::BLANK,
        weekly_anchor: rt::Blank::BLANK,
        weekly_payout_days: rt::Blank::BLANK,
    };
}

#[cfg(feature = "accounts")]
impl rt::Record for Schedule {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "transfer_schedule",
            constants: &[],
            fields: &[
                rt::Field("delay_days", rt::REQUIRED),
                rt::Field("interval", rt::REQUIRED),
                rt::Field("monthly_anchor", rt::OPTIONAL),
                rt::Field("monthly_payout_days", rt::OPTIONAL),
                rt::Field("weekly_anchor", rt::OPTIONAL),
                rt::Field("weekly_payout_days", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.delay_days,
            1 => &self.interval,
            2 => &self.monthly_anchor,
            3 => &self.monthly_payout_days,
            4 => &self.weekly_anchor,
            _ => &self.weekly_payout_days,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

#[cfg(feature = "accounts")]
rt::record_traits!(Schedule);
