// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Currency, Expand, Expandable, Field, Metadata, NULLABLE, Place, REQUIRED,
    Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    TreasuryCreditReversalId, TreasuryReceivedCreditsResourceStatusTransitions,
    TreasuryTransactionId,
};

/// You can reverse some [ReceivedCredits](https://docs.stripe.com/api#received_credits) depending
/// on their network and source flow. Reversing a ReceivedCredit leads to the creation of a new
/// object known as a CreditReversal.
///
/// The schema `treasury.credit_reversal`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryCreditReversal {
    /// Amount (in cents) transferred.
    pub amount: i64,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// The FinancialAccount to reverse funds from.
    pub financial_account: String,
    /// A
    /// [hosted transaction receipt](https://docs.stripe.com/treasury/moving-money/regulatory-receipts)
    /// URL that is provided when money movement is considered regulated under Stripe's money
    /// transmission licenses.
    pub hosted_regulatory_receipt_url: Option<String>,
    /// Unique identifier for the object.
    pub id: TreasuryCreditReversalId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Metadata,
    /// The rails used to reverse the funds.
    pub network: TreasuryCreditReversalNetwork,
    /// The ReceivedCredit being reversed.
    pub received_credit: String,
    /// Status of the CreditReversal
    pub status: TreasuryCreditReversalStatus,
    pub status_transitions: TreasuryReceivedCreditsResourceStatusTransitions,
    /// The Transaction associated with this object.
    pub transaction: Option<Expandable<TreasuryTransactionId>>,
}

impl Record for TreasuryCreditReversal {
    fn blank() -> Self {
        Self {
            amount: blank(),
            created: blank(),
            currency: blank(),
            financial_account: blank(),
            hosted_regulatory_receipt_url: blank(),
            id: blank(),
            livemode: blank(),
            metadata: blank(),
            network: blank(),
            received_credit: blank(),
            status: blank(),
            status_transitions: blank(),
            transaction: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury.credit_reversal",
            constants: &[("object", Constant::Str("treasury.credit_reversal"))],
            fields: &[
                Field("amount", REQUIRED),
                Field("created", REQUIRED),
                Field("currency", REQUIRED),
                Field("financial_account", REQUIRED),
                Field("hosted_regulatory_receipt_url", NULLABLE),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("metadata", REQUIRED),
                Field("network", REQUIRED),
                Field("received_credit", REQUIRED),
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
            6 => &self.livemode,
            7 => &self.metadata,
            8 => &self.network,
            9 => &self.received_credit,
            10 => &self.status,
            11 => &self.status_transitions,
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
            6 => &mut self.livemode,
            7 => &mut self.metadata,
            8 => &mut self.network,
            9 => &mut self.received_credit,
            10 => &mut self.status,
            11 => &mut self.status_transitions,
            _ => &mut self.transaction,
        }
    }
}

impl std::fmt::Debug for TreasuryCreditReversal {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryCreditReversal);

impl Resource for TreasuryCreditReversal {
    type Id = TreasuryCreditReversalId;
    const OBJECT: &'static str = "treasury.credit_reversal";
}

impl TreasuryCreditReversal {
    /// Expands `transaction`.
    pub const TRANSACTION: Expand<Self, TreasuryTransactionId> = Expand::new(
        "transaction",
    );
}

/// The rails used to reverse the funds.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryCreditReversalNetwork {
    /// `ach`
    Ach,
    /// `stripe`
    Stripe,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasuryCreditReversalNetwork {
    Ach = "ach",
    Stripe = "stripe",
});

/// Status of the CreditReversal
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryCreditReversalStatus {
    /// `canceled`
    Canceled,
    /// `posted`
    Posted,
    /// `processing`
    Processing,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasuryCreditReversalStatus {
    Canceled = "canceled",
    Posted = "posted",
    Processing = "processing",
});
