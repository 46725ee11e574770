// Written by `cargo xtask generate`. Do not edit.

/// Current status of the OutboundPayment: `processing`, `failed`, `posted`, `returned`, `canceled`.
/// An OutboundPayment is `processing` if it has been created and is pending. The status changes to
/// `posted` once the OutboundPayment has been "confirmed" and funds have left the account, or to
/// `failed` or `canceled`. If an OutboundPayment fails to arrive at its destination, its status
/// will change to `returned`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryOutboundPaymentStatus {
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

stripe_runtime::open_enum!(TreasuryOutboundPaymentStatus {
    Canceled = "canceled",
    Failed = "failed",
    Posted = "posted",
    Processing = "processing",
    Returned = "returned",
});
