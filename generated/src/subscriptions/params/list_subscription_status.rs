// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetSubscriptions/status`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSubscriptionStatus {
    /// `active`
    Active,
    /// `all`
    All,
    /// `canceled`
    Canceled,
    /// `ended`
    Ended,
    /// `incomplete`
    Incomplete,
    /// `incomplete_expired`
    IncompleteExpired,
    /// `past_due`
    PastDue,
    /// `paused`
    Paused,
    /// `trialing`
    Trialing,
    /// `unpaid`
    Unpaid,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ListSubscriptionStatus {
    Active = "active",
    All = "all",
    Canceled = "canceled",
    Ended = "ended",
    Incomplete = "incomplete",
    IncompleteExpired = "incomplete_expired",
    PastDue = "past_due",
    Paused = "paused",
    Trialing = "trialing",
    Unpaid = "unpaid",
});
