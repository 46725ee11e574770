// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Currency, Expand, Expandable, Field, NULLABLE, OPTIONAL, Part, Place,
    REQUIRED, Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    TreasuryReceivedDebitId, TreasuryReceivedDebitsResourceLinkedFlows,
    TreasuryReceivedDebitsResourceReversalDetails,
    TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails,
    TreasuryTransactionId,
};

/// ReceivedDebits represent funds pulled from a
/// [FinancialAccount](https://docs.stripe.com/api#financial_accounts). These are not initiated from
/// the FinancialAccount.
///
/// The schema `treasury.received_debit`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryReceivedDebit {
    /// Amount (in cents) transferred.
    pub amount: i64,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: String,
    /// Reason for the failure. A ReceivedDebit might fail because the FinancialAccount doesn't have
    /// sufficient funds, is closed, or is frozen.
    pub failure_code: Option<TreasuryReceivedDebitFailureCode>,
    /// The FinancialAccount that funds were pulled from.
    pub financial_account: Option<String>,
    /// A
    /// [hosted transaction receipt](https://docs.stripe.com/treasury/moving-money/regulatory-receipts)
    /// URL that is provided when money movement is considered regulated under Stripe's money
    /// transmission licenses.
    pub hosted_regulatory_receipt_url: Option<String>,
    /// Unique identifier for the object.
    pub id: TreasuryReceivedDebitId,
    pub initiating_payment_method_details: Option<
        Part<
            TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails,
        >,
    >,
    pub linked_flows: Part<TreasuryReceivedDebitsResourceLinkedFlows>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The network used for the ReceivedDebit.
    pub network: TreasuryReceivedDebitNetwork,
    /// Details describing when a ReceivedDebit might be reversed.
    pub reversal_details: Option<Part<TreasuryReceivedDebitsResourceReversalDetails>>,
    /// Status of the ReceivedDebit. ReceivedDebits are created with a status of either `succeeded`
    /// (approved) or `failed` (declined). The failure reason can be found under the `failure_code`.
    pub status: TreasuryReceivedDebitStatus,
    /// The Transaction associated with this object.
    pub transaction: Option<Expandable<TreasuryTransactionId>>,
}

impl Record for TreasuryReceivedDebit {
    fn blank() -> Self {
        Self {
            amount: blank(),
            created: blank(),
            currency: blank(),
            description: blank(),
            failure_code: blank(),
            financial_account: blank(),
            hosted_regulatory_receipt_url: blank(),
            id: blank(),
            initiating_payment_method_details: blank(),
            linked_flows: blank(),
            livemode: blank(),
            network: blank(),
            reversal_details: blank(),
            status: blank(),
            transaction: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury.received_debit",
            constants: &[("object", Constant::Str("treasury.received_debit"))],
            fields: &[
                Field("amount", REQUIRED),
                Field("created", REQUIRED),
                Field("currency", REQUIRED),
                Field("description", REQUIRED),
                Field("failure_code", NULLABLE),
                Field("financial_account", NULLABLE),
                Field("hosted_regulatory_receipt_url", NULLABLE),
                Field("id", REQUIRED),
                Field("initiating_payment_method_details", OPTIONAL),
                Field("linked_flows", REQUIRED),
                Field("livemode", REQUIRED),
                Field("network", REQUIRED),
                Field("reversal_details", NULLABLE),
                Field("status", REQUIRED),
                Field("transaction", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.created,
            2 => &self.currency,
            3 => &self.description,
            4 => &self.failure_code,
            5 => &self.financial_account,
            6 => &self.hosted_regulatory_receipt_url,
            7 => &self.id,
            8 => &self.initiating_payment_method_details,
            9 => &self.linked_flows,
            10 => &self.livemode,
            11 => &self.network,
            12 => &self.reversal_details,
            13 => &self.status,
            _ => &self.transaction,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.created,
            2 => &mut self.currency,
            3 => &mut self.description,
            4 => &mut self.failure_code,
            5 => &mut self.financial_account,
            6 => &mut self.hosted_regulatory_receipt_url,
            7 => &mut self.id,
            8 => &mut self.initiating_payment_method_details,
            9 => &mut self.linked_flows,
            10 => &mut self.livemode,
            11 => &mut self.network,
            12 => &mut self.reversal_details,
            13 => &mut self.status,
            _ => &mut self.transaction,
        }
    }
}

impl std::fmt::Debug for TreasuryReceivedDebit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryReceivedDebit);

impl Resource for TreasuryReceivedDebit {
    type Id = TreasuryReceivedDebitId;
    const OBJECT: &'static str = "treasury.received_debit";
}

impl TreasuryReceivedDebit {
    /// Expands `transaction`.
    pub const TRANSACTION: Expand<Self, TreasuryTransactionId> = Expand::new(
        "transaction",
    );
}

/// Reason for the failure. A ReceivedDebit might fail because the FinancialAccount doesn't have
/// sufficient funds, is closed, or is frozen.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryReceivedDebitFailureCode {
    /// `account_closed`
    AccountClosed,
    /// `account_frozen`
    AccountFrozen,
    /// `insufficient_funds`
    InsufficientFunds,
    /// `international_transaction`
    InternationalTransaction,
    /// `other`
    Other,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasuryReceivedDebitFailureCode {
    AccountClosed = "account_closed",
    AccountFrozen = "account_frozen",
    InsufficientFunds = "insufficient_funds",
    InternationalTransaction = "international_transaction",
    Other = "other",
});

/// The network used for the ReceivedDebit.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryReceivedDebitNetwork {
    /// `ach`
    Ach,
    /// `card`
    Card,
    /// `stripe`
    Stripe,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasuryReceivedDebitNetwork {
    Ach = "ach",
    Card = "card",
    Stripe = "stripe",
});

/// Status of the ReceivedDebit. ReceivedDebits are created with a status of either `succeeded`
/// (approved) or `failed` (declined). The failure reason can be found under the `failure_code`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryReceivedDebitStatus {
    /// `failed`
    Failed,
    /// `succeeded`
    Succeeded,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasuryReceivedDebitStatus {
    Failed = "failed",
    Succeeded = "succeeded",
});
