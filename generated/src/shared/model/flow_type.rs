// Written by `cargo xtask generate`. Do not edit.

/// Type of the flow that created the Transaction.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowType {
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

stripe_runtime::open_enum!(FlowType {
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
