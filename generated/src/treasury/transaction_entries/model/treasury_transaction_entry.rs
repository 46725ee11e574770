// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Currency, Expand, Expandable, Field, NULLABLE, Part, Place, REQUIRED,
    Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    FlowType, TreasuryTransactionEntryId, TreasuryTransactionId,
    TreasuryTransactionsResourceBalanceImpact, TreasuryTransactionsResourceFlowDetails,
};

/// TransactionEntries represent individual units of money movements within a single
/// [Transaction](https://docs.stripe.com/api#transactions).
///
/// The schema `treasury.transaction_entry`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryTransactionEntry {
    pub balance_impact: TreasuryTransactionsResourceBalanceImpact,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// When the TransactionEntry will impact the FinancialAccount's balance.
    pub effective_at: Timestamp,
    /// The FinancialAccount associated with this object.
    pub financial_account: String,
    /// Token of the flow associated with the TransactionEntry.
    pub flow: Option<String>,
    /// Details of the flow associated with the TransactionEntry.
    pub flow_details: Option<Part<TreasuryTransactionsResourceFlowDetails>>,
    /// Type of the flow associated with the TransactionEntry.
    pub flow_type: FlowType,
    /// Unique identifier for the object.
    pub id: TreasuryTransactionEntryId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The Transaction associated with this object.
    pub transaction: Expandable<TreasuryTransactionId>,
    /// The specific money movement that generated the TransactionEntry.
    pub type_: TreasuryTransactionEntryType,
}

impl Record for TreasuryTransactionEntry {
    fn blank() -> Self {
        Self {
            balance_impact: blank(),
            created: blank(),
            currency: blank(),
            effective_at: blank(),
            financial_account: blank(),
            flow: blank(),
            flow_details: blank(),
            flow_type: blank(),
            id: blank(),
            livemode: blank(),
            transaction: blank(),
            type_: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury.transaction_entry",
            constants: &[("object", Constant::Str("treasury.transaction_entry"))],
            fields: &[
                Field("balance_impact", REQUIRED),
                Field("created", REQUIRED),
                Field("currency", REQUIRED),
                Field("effective_at", REQUIRED),
                Field("financial_account", REQUIRED),
                Field("flow", NULLABLE),
                Field("flow_details", NULLABLE),
                Field("flow_type", REQUIRED),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("transaction", REQUIRED),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.balance_impact,
            1 => &self.created,
            2 => &self.currency,
            3 => &self.effective_at,
            4 => &self.financial_account,
            5 => &self.flow,
            6 => &self.flow_details,
            7 => &self.flow_type,
            8 => &self.id,
            9 => &self.livemode,
            10 => &self.transaction,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.balance_impact,
            1 => &mut self.created,
            2 => &mut self.currency,
            3 => &mut self.effective_at,
            4 => &mut self.financial_account,
            5 => &mut self.flow,
            6 => &mut self.flow_details,
            7 => &mut self.flow_type,
            8 => &mut self.id,
            9 => &mut self.livemode,
            10 => &mut self.transaction,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for TreasuryTransactionEntry {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryTransactionEntry);

impl Resource for TreasuryTransactionEntry {
    type Id = TreasuryTransactionEntryId;
    const OBJECT: &'static str = "treasury.transaction_entry";
}

impl TreasuryTransactionEntry {
    /// Expands `transaction`.
    pub const TRANSACTION: Expand<Self, TreasuryTransactionId> = Expand::new(
        "transaction",
    );
}

/// The specific money movement that generated the TransactionEntry.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryTransactionEntryType {
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

stripe_runtime::open_enum!(TreasuryTransactionEntryType {
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
