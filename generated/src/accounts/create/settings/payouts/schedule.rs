// Written by `cargo xtask generate`. Do not edit.
//! What `settings.payouts.schedule` of [`accounts::create`](fn@crate::accounts::create) takes.

pub use crate::account::settings::payouts::schedule::WeeklyPayoutDay;
pub use crate::balance_settings::payments::payouts::schedule::Interval;

/// A value for `settings[payouts][schedule][delay_days]` of [`accounts::create`](fn@crate::accounts::create) and `settings[payouts][schedule][delay_days]` of [`accounts::update`](fn@crate::accounts::update).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DelayDays {
    /// `minimum`
    Minimum,
    /// A value.
    Integer(i64),
}

impl From<i64> for DelayDays {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<DelayDays> for rt::Value {
    #[inline]
    fn from(choice: DelayDays) -> Self {
        match choice {
            DelayDays::Minimum => Self::from("minimum"),
            DelayDays::Integer(value) => Self::from(value),
        }
    }
}

/// The values of `settings[payouts][schedule][weekly_anchor]` of [`accounts::create`](fn@crate::accounts::create) and `settings[payouts][schedule][weekly_anchor]` of [`accounts::update`](fn@crate::accounts::update).
#[non_exhaustive]
pub enum WeeklyAnchor {
    /// `friday`
    Friday,
    /// `monday`
    Monday,
    /// `saturday`
    Saturday,
    /// `sunday`
    Sunday,
    /// `thursday`
    Thursday,
    /// `tuesday`
    Tuesday,
    /// `wednesday`
    Wednesday,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(WeeklyAnchor {
    Friday = "friday",
    Monday = "monday",
    Saturday = "saturday",
    Sunday = "sunday",
    Thursday = "thursday",
    Tuesday = "tuesday",
    Wednesday = "wednesday",
});
