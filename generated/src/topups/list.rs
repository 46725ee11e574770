// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`topups::list`](fn@crate::topups::list).

/// The values of `status` of [`topups::list`](fn@crate::topups::list).
#[non_exhaustive]
pub enum Status {
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

rt::open_enum!(Status {
    Canceled = "canceled",
    Failed = "failed",
    Pending = "pending",
    Succeeded = "succeeded",
});
