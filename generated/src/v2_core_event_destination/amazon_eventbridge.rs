// Written by `cargo xtask generate`. Do not edit.
//! What is in `amazon_eventbridge` of [`V2CoreEventDestination`](crate::V2CoreEventDestination).

/// The state of the AWS event source.
#[non_exhaustive]
pub enum AwsEventSourceStatus {
    /// `active`
    Active,
    /// `deleted`
    Deleted,
    /// `pending`
    Pending,
    /// `unknown`
    UnknownValue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AwsEventSourceStatus {
    Active = "active",
    Deleted = "deleted",
    Pending = "pending",
    UnknownValue = "unknown",
});
