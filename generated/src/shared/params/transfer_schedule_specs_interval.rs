// Written by `cargo xtask generate`. Do not edit.

/// The values of `PostAccounts/settings/payouts/schedule/interval`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferScheduleSpecsInterval {
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

stripe_runtime::open_enum!(TransferScheduleSpecsInterval {
    Daily = "daily",
    Manual = "manual",
    Monthly = "monthly",
    Weekly = "weekly",
});
