// Written by `cargo xtask generate`. Do not edit.
//! What `linked_flows` of [`treasury::received_credits::list`](fn@crate::treasury::received_credits::list) takes.

/// The values of `linked_flows[source_flow_type]` of [`treasury::received_credits::list`](fn@crate::treasury::received_credits::list).
#[non_exhaustive]
pub enum SourceFlowType {
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

rt::open_enum!(SourceFlowType {
    CreditReversal = "credit_reversal",
    Other = "other",
    OutboundPayment = "outbound_payment",
    OutboundTransfer = "outbound_transfer",
    Payout = "payout",
});
