// Written by `cargo xtask generate`. Do not edit.
//! What is in `payments.payouts.schedule` of [`BalanceSettings`](crate::BalanceSettings).

#[cfg(feature = "balance_settings")]
pub use crate::account::settings::payouts::schedule::WeeklyPayoutDay;

/// How frequently funds will be paid out. One of `manual` (payouts only created via API call),
/// `daily`, `weekly`, or `monthly`.
#[non_exhaustive]
pub enum Interval {
    /// `daily`
    Daily,
    /// `manual`
    Manual,
    /// `monthly`
    Monthly,
    /// `weekly`
    Weekly,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Interval {
    Daily = "daily",
    Manual = "manual",
    Monthly = "monthly",
    Weekly = "weekly",
});
