// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetTreasuryCreditReversals/status`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListTreasuryCreditReversalStatus {
    /// `canceled`
    Canceled,
    /// `posted`
    Posted,
    /// `processing`
    Processing,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ListTreasuryCreditReversalStatus {
    Canceled = "canceled",
    Posted = "posted",
    Processing = "processing",
});
