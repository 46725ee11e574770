// Written by `cargo xtask generate`. Do not edit.
//! What is in `linked_flows.source_flow_details` of [`TreasuryReceivedCredit`](crate::TreasuryReceivedCredit).

/// The type of the source flow that originated the ReceivedCredit.
#[non_exhaustive]
pub enum Type {
    /// `credit_reversal`
    CreditReversal,
    /// `other`
    Other,
    /// `outbound_payment`
    OutboundPayment,
    /// `outbound_transfer`
    OutboundTransfer,
    /// `payout`
    Payout,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    CreditReversal = "credit_reversal",
    Other = "other",
    OutboundPayment = "outbound_payment",
    OutboundTransfer = "outbound_transfer",
    Payout = "payout",
});
