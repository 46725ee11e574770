// Written by `cargo xtask generate`. Do not edit.

/// The status of the last refresh attempt.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BankConnectionsResourceBalanceRefreshStatus {
    /// `failed`
    Failed,
    /// `pending`
    Pending,
    /// `succeeded`
    Succeeded,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BankConnectionsResourceBalanceRefreshStatus {
    Failed = "failed",
    Pending = "pending",
    Succeeded = "succeeded",
});
