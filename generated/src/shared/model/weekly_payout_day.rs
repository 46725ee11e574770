// Written by `cargo xtask generate`. Do not edit.

/// The values of `balance_settings_resource_payout_schedule/weekly_payout_days[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
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

stripe_runtime::open_enum!(WeeklyPayoutDay {
    Friday = "friday",
    Monday = "monday",
    Thursday = "thursday",
    Tuesday = "tuesday",
    Wednesday = "wednesday",
});
