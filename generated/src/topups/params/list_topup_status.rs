// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetTopups/status`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListTopupStatus {
    /// `canceled`
    Canceled,
    /// `failed`
    Failed,
    /// `pending`
    Pending,
    /// `succeeded`
    Succeeded,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ListTopupStatus {
    Canceled = "canceled",
    Failed = "failed",
    Pending = "pending",
    Succeeded = "succeeded",
});
