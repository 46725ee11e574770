// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetTreasuryOutboundPayments/status`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListTreasuryOutboundPaymentStatus {
    /// `canceled`
    Canceled,
    /// `failed`
    Failed,
    /// `posted`
    Posted,
    /// `processing`
    Processing,
    /// `returned`
    Returned,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ListTreasuryOutboundPaymentStatus {
    Canceled = "canceled",
    Failed = "failed",
    Posted = "posted",
    Processing = "processing",
    Returned = "returned",
});
