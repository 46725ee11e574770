// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Currency, Expand, Expandable, Field, Metadata, NULLABLE, Part, Place,
    REQUIRED, Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    TreasuryDebitReversalId, TreasuryReceivedDebitsResourceDebitReversalLinkedFlows,
    TreasuryReceivedDebitsResourceStatusTransitions, TreasuryTransactionId,
};

/// You can reverse some [ReceivedDebits](https://docs.stripe.com/api#received_debits) depending on
/// their network and source flow. Reversing a ReceivedDebit leads to the creation of a new object
/// known as a DebitReversal.
///
/// The schema `treasury.debit_reversal`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryDebitReversal {
    /// Amount (in cents) transferred.
    pub amount: i64,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// The FinancialAccount to reverse funds from.
    pub financial_account: Option<String>,
    /// A
    /// [hosted transaction receipt](https://docs.stripe.com/treasury/moving-money/regulatory-receipts)
    /// URL that is provided when money movement is considered regulated under Stripe's money
    /// transmission licenses.
    pub hosted_regulatory_receipt_url: Option<String>,
    /// Unique identifier for the object.
    pub id: TreasuryDebitReversalId,
    /// Other flows linked to a DebitReversal.
    pub linked_flows: Option<
        Part<TreasuryReceivedDebitsResourceDebitReversalLinkedFlows>,
    >,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Metadata,
    /// The rails used to reverse the funds.
    pub network: TreasuryDebitReversalNetwork,
    /// The ReceivedDebit being reversed.
    pub received_debit: String,
    /// Status of the DebitReversal
    pub status: TreasuryDebitReversalStatus,
    pub status_transitions: TreasuryReceivedDebitsResourceStatusTransitions,
    /// The Transaction associated with this object.
    pub transaction: Option<Expandable<TreasuryTransactionId>>,
}

impl Record for TreasuryDebitReversal {
    fn blank() -> Self {
        Self {
            amount: blank(),
            created: blank(),
            currency: blank(),
            financial_account: blank(),
            hosted_regulatory_receipt_url: blank(),
            id: blank(),
            linked_flows: blank(),
            livemode: blank(),
            metadata: blank(),
            network: blank(),
            received_debit: blank(),
            status: blank(),
            status_transitions: blank(),
            transaction: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury.debit_reversal",
            constants: &[("object", Constant::Str("treasury.debit_reversal"))],
            fields: &[
                Field("amount", REQUIRED),
                Field("created", REQUIRED),
                Field("currency", REQUIRED),
                Field("financial_account", NULLABLE),
                Field("hosted_regulatory_receipt_url", NULLABLE),
                Field("id", REQUIRED),
                Field("linked_flows", NULLABLE),
                Field("livemode", REQUIRED),
                Field("metadata", REQUIRED),
                Field("network", REQUIRED),
                Field("received_debit", REQUIRED),
                Field("status", REQUIRED),
                Field("status_transitions", REQUIRED),
                Field("transaction", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.created,
            2 => &self.currency,
            3 => &self.financial_account,
            4 => &self.hosted_regulatory_receipt_url,
            5 => &self.id,
            6 => &self.linked_flows,
            7 => &self.livemode,
            8 => &self.metadata,
            9 => &self.network,
            10 => &self.received_debit,
            11 => &self.status,
            12 => &self.status_transitions,
            _ => &self.transaction,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.created,
            2 => &mut self.currency,
            3 => &mut self.financial_account,
            4 => &mut self.hosted_regulatory_receipt_url,
            5 => &mut self.id,
            6 => &mut self.linked_flows,
            7 => &mut self.livemode,
            8 => &mut self.metadata,
            9 => &mut self.network,
            10 => &mut self.received_debit,
            11 => &mut self.status,
            12 => &mut self.status_transitions,
            _ => &mut self.transaction,
        }
    }
}

impl std::fmt::Debug for TreasuryDebitReversal {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryDebitReversal);

impl Resource for TreasuryDebitReversal {
    type Id = TreasuryDebitReversalId;
    const OBJECT: &'static str = "treasury.debit_reversal";
}

impl TreasuryDebitReversal {
    /// Expands `transaction`.
    pub const TRANSACTION: Expand<Self, TreasuryTransactionId> = Expand::new(
        "transaction",
    );
}

/// The rails used to reverse the funds.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryDebitReversalNetwork {
    /// `ach`
    Ach,
    /// `card`
    Card,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasuryDebitReversalNetwork {
    Ach = "ach",
    Card = "card",
});

/// Status of the DebitReversal
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryDebitReversalStatus {
    /// `failed`
    Failed,
    /// `processing`
    Processing,
    /// `succeeded`
    Succeeded,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasuryDebitReversalStatus {
    Failed = "failed",
    Processing = "processing",
    Succeeded = "succeeded",
});
