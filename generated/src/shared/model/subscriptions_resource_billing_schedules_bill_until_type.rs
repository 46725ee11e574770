// Written by `cargo xtask generate`. Do not edit.

/// Describes how the billing schedule will determine the end date. Either `duration` or
/// `timestamp`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionsResourceBillingSchedulesBillUntilType {
    /// `duration`
    Duration,
    /// `timestamp`
    Timestamp,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(SubscriptionsResourceBillingSchedulesBillUntilType {
    Duration = "duration",
    Timestamp = "timestamp",
});
