// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`TreasuryTransactionEntry`](crate::TreasuryTransactionEntry).

pub use crate::treasury_transaction::flow_details;
pub use crate::treasury_transaction::{BalanceImpact, FlowDetails, FlowType};

/// The specific money movement that generated the TransactionEntry.
#[non_exhaustive]
pub enum Type {
    /// `credit_reversal`
    CreditReversal,
    /// `credit_reversal_posting`
    CreditReversalPosting,
    /// `debit_reversal`
    DebitReversal,
    /// `inbound_transfer`
    InboundTransfer,
    /// `inbound_transfer_return`
    InboundTransferReturn,
    /// `issuing_authorization_hold`
    IssuingAuthorizationHold,
    /// `issuing_authorization_release`
    IssuingAuthorizationRelease,
    /// `other`
    Other,
    /// `outbound_payment`
    OutboundPayment,
    /// `outbound_payment_cancellation`
    OutboundPaymentCancellation,
    /// `outbound_payment_failure`
    OutboundPaymentFailure,
    /// `outbound_payment_posting`
    OutboundPaymentPosting,
    /// `outbound_payment_return`
    OutboundPaymentReturn,
    /// `outbound_transfer`
    OutboundTransfer,
    /// `outbound_transfer_cancellation`
    OutboundTransferCancellation,
    /// `outbound_transfer_failure`
    OutboundTransferFailure,
    /// `outbound_transfer_posting`
    OutboundTransferPosting,
    /// `outbound_transfer_return`
    OutboundTransferReturn,
    /// `received_credit`
    ReceivedCredit,
    /// `received_debit`
    ReceivedDebit,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    CreditReversal = "credit_reversal",
    CreditReversalPosting = "credit_reversal_posting",
    DebitReversal = "debit_reversal",
    InboundTransfer = "inbound_transfer",
    InboundTransferReturn = "inbound_transfer_return",
    IssuingAuthorizationHold = "issuing_authorization_hold",
    IssuingAuthorizationRelease = "issuing_authorization_release",
    Other = "other",
    OutboundPayment = "outbound_payment",
    OutboundPaymentCancellation = "outbound_payment_cancellation",
    OutboundPaymentFailure = "outbound_payment_failure",
    OutboundPaymentPosting = "outbound_payment_posting",
    OutboundPaymentReturn = "outbound_payment_return",
    OutboundTransfer = "outbound_transfer",
    OutboundTransferCancellation = "outbound_transfer_cancellation",
    OutboundTransferFailure = "outbound_transfer_failure",
    OutboundTransferPosting = "outbound_transfer_posting",
    OutboundTransferReturn = "outbound_transfer_return",
    ReceivedCredit = "received_credit",
    ReceivedDebit = "received_debit",
});
