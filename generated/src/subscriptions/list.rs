// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`subscriptions::list`](fn@crate::subscriptions::list).

pub use crate::subscription::CollectionMethod;

rt::params! {
    /// Parameters for `automatic_tax` of [`subscriptions::list`](fn@crate::subscriptions::list).
    pub struct AutomaticTax;
}

impl AutomaticTax {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }
}

/// The values of `status` of [`subscriptions::list`](fn@crate::subscriptions::list).
#[non_exhaustive]
pub enum Status {
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

rt::open_enum!(Status {
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

impl From<crate::subscription::Status> for Status {
    #[inline]
    fn from(value: crate::subscription::Status) -> Self {
        rt::OpenEnum::from_wire(rt::OpenEnum::as_str(&value))
    }
}
