// Written by `cargo xtask generate`. Do not edit.
//! What is in `settings.payouts.schedule` of [`Account`](crate::Account).

/// The values of `settings.payouts.schedule.weekly_payout_days[]` of [`Account`](crate::Account), `payments.payouts.schedule.weekly_payout_days[]` of [`BalanceSettings`](crate::BalanceSettings) and 3 more places.
#[non_exhaustive]
pub enum WeeklyPayoutDay {
    /// `friday`
    Friday,
    /// `monday`
    Monday,
    /// `thursday`
    Thursday,
    /// `tuesday`
    Tuesday,
    /// `wednesday`
    Wednesday,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(WeeklyPayoutDay {
    Friday = "friday",
    Monday = "monday",
    Thursday = "thursday",
    Tuesday = "tuesday",
    Wednesday = "wednesday",
});
