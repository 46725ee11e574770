// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Currency, Expand, Field, List, NULLABLE, Part, Place, REQUIRED, Record,
    Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    FlowType, TreasuryTransactionEntry, TreasuryTransactionEntryId,
    TreasuryTransactionId,
    TreasuryTransactionsResourceAbstractTransactionResourceStatusTransitions,
    TreasuryTransactionsResourceBalanceImpact, TreasuryTransactionsResourceFlowDetails,
};

/// Transactions represent changes to a
/// [FinancialAccount's](https://docs.stripe.com/api#financial_accounts) balance.
///
/// The schema `treasury.transaction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryTransaction {
    /// Amount (in cents) transferred.
    pub amount: i64,
    pub balance_impact: TreasuryTransactionsResourceBalanceImpact,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: String,
    /// A list of TransactionEntries that are part of this Transaction. This cannot be expanded in any
    /// list endpoints.
    pub entries: Option<List<TreasuryTransactionEntry>>,
    /// The FinancialAccount associated with this object.
    pub financial_account: String,
    /// ID of the flow that created the Transaction.
    pub flow: Option<String>,
    /// Details of the flow that created the Transaction.
    pub flow_details: Option<Part<TreasuryTransactionsResourceFlowDetails>>,
    /// Type of the flow that created the Transaction.
    pub flow_type: FlowType,
    /// Unique identifier for the object.
    pub id: TreasuryTransactionId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Status of the Transaction.
    pub status: TreasuryTransactionStatus,
    pub status_transitions: TreasuryTransactionsResourceAbstractTransactionResourceStatusTransitions,
}

impl Record for TreasuryTransaction {
    fn blank() -> Self {
        Self {
            amount: blank(),
            balance_impact: blank(),
            created: blank(),
            currency: blank(),
            description: blank(),
            entries: blank(),
            financial_account: blank(),
            flow: blank(),
            flow_details: blank(),
            flow_type: blank(),
            id: blank(),
            livemode: blank(),
            status: blank(),
            status_transitions: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury.transaction",
            constants: &[("object", Constant::Str("treasury.transaction"))],
            fields: &[
                Field("amount", REQUIRED),
                Field("balance_impact", REQUIRED),
                Field("created", REQUIRED),
                Field("currency", REQUIRED),
                Field("description", REQUIRED),
                Field("entries", NULLABLE),
                Field("financial_account", REQUIRED),
                Field("flow", NULLABLE),
                Field("flow_details", NULLABLE),
                Field("flow_type", REQUIRED),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("status", REQUIRED),
                Field("status_transitions", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.balance_impact,
            2 => &self.created,
            3 => &self.currency,
            4 => &self.description,
            5 => &self.entries,
            6 => &self.financial_account,
            7 => &self.flow,
            8 => &self.flow_details,
            9 => &self.flow_type,
            10 => &self.id,
            11 => &self.livemode,
            12 => &self.status,
            _ => &self.status_transitions,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.balance_impact,
            2 => &mut self.created,
            3 => &mut self.currency,
            4 => &mut self.description,
            5 => &mut self.entries,
            6 => &mut self.financial_account,
            7 => &mut self.flow,
            8 => &mut self.flow_details,
            9 => &mut self.flow_type,
            10 => &mut self.id,
            11 => &mut self.livemode,
            12 => &mut self.status,
            _ => &mut self.status_transitions,
        }
    }
}

impl std::fmt::Debug for TreasuryTransaction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryTransaction);

impl Resource for TreasuryTransaction {
    type Id = TreasuryTransactionId;
    const OBJECT: &'static str = "treasury.transaction";
}

impl TreasuryTransaction {
    /// Expands `entries`.
    pub const ENTRIES: Expand<Self, List<TreasuryTransactionEntryId>> = Expand::new(
        "entries",
    );
}

/// Status of the Transaction.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryTransactionStatus {
    /// `open`
    Open,
    /// `posted`
    Posted,
    /// `void`
    Void,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasuryTransactionStatus {
    Open = "open",
    Posted = "posted",
    Void = "void",
});
