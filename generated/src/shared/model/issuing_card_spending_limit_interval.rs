// Written by `cargo xtask generate`. Do not edit.

/// Interval (or event) to which the amount applies.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingCardSpendingLimitInterval {
    /// `all_time`
    AllTime,
    /// `daily`
    Daily,
    /// `monthly`
    Monthly,
    /// `per_authorization`
    PerAuthorization,
    /// `weekly`
    Weekly,
    /// `yearly`
    Yearly,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingCardSpendingLimitInterval {
    AllTime = "all_time",
    Daily = "daily",
    Monthly = "monthly",
    PerAuthorization = "per_authorization",
    Weekly = "weekly",
    Yearly = "yearly",
});
