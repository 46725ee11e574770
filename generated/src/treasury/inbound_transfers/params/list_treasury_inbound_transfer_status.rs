// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetTreasuryInboundTransfers/status`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListTreasuryInboundTransferStatus {
    /// `canceled`
    Canceled,
    /// `failed`
    Failed,
    /// `processing`
    Processing,
    /// `succeeded`
    Succeeded,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ListTreasuryInboundTransferStatus {
    Canceled = "canceled",
    Failed = "failed",
    Processing = "processing",
    Succeeded = "succeeded",
});
