// Written by `cargo xtask generate`. Do not edit.
//! What is in `flow_details` of [`TreasuryTransaction`](crate::TreasuryTransaction).

/// Type of the flow that created the Transaction. Set to the same value as `flow_type`.
#[non_exhaustive]
pub enum Type {
    /// `credit_reversal`
    CreditReversal,
    /// `debit_reversal`
    DebitReversal,
    /// `inbound_transfer`
    InboundTransfer,
    /// `issuing_authorization`
    IssuingAuthorization,
    /// `other`
    Other,
    /// `outbound_payment`
    OutboundPayment,
    /// `outbound_transfer`
    OutboundTransfer,
    /// `received_credit`
    ReceivedCredit,
    /// `received_debit`
    ReceivedDebit,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    CreditReversal = "credit_reversal",
    DebitReversal = "debit_reversal",
    InboundTransfer = "inbound_transfer",
    IssuingAuthorization = "issuing_authorization",
    Other = "other",
    OutboundPayment = "outbound_payment",
    OutboundTransfer = "outbound_transfer",
    ReceivedCredit = "received_credit",
    ReceivedDebit = "received_debit",
});
