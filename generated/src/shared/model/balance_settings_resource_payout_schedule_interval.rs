// Written by `cargo xtask generate`. Do not edit.

/// How frequently funds will be paid out. One of `manual` (payouts only created via API call),
/// `daily`, `weekly`, or `monthly`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BalanceSettingsResourcePayoutScheduleInterval {
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

stripe_runtime::open_enum!(BalanceSettingsResourcePayoutScheduleInterval {
    Daily = "daily",
    Manual = "manual",
    Monthly = "monthly",
    Weekly = "weekly",
});
