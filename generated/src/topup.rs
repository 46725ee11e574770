// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`Topup`](crate::Topup).

/// The status of the top-up is either `canceled`, `failed`, `pending`, `reversed`, or `succeeded`.
#[non_exhaustive]
pub enum Status {
    /// `canceled`
    Canceled,
    /// `failed`
    Failed,
    /// `pending`
    Pending,
    /// `reversed`
    Reversed,
    /// `succeeded`
    Succeeded,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Canceled = "canceled",
    Failed = "failed",
    Pending = "pending",
    Reversed = "reversed",
    Succeeded = "succeeded",
});
