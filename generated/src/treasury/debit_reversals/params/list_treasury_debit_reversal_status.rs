// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetTreasuryDebitReversals/status`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListTreasuryDebitReversalStatus {
    /// `canceled`
    Canceled,
    /// `completed`
    Completed,
    /// `processing`
    Processing,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ListTreasuryDebitReversalStatus {
    Canceled = "canceled",
    Completed = "completed",
    Processing = "processing",
});
