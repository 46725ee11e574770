// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Currency, Expand, Expandable, Field, NULLABLE, Part, Place, REQUIRED,
    Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    TreasuryReceivedCreditId, TreasuryReceivedCreditStatus,
    TreasuryReceivedCreditsResourceLinkedFlows,
    TreasuryReceivedCreditsResourceReversalDetails,
    TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails,
    TreasuryTransactionId,
};

/// ReceivedCredits represent funds sent to a
/// [FinancialAccount](https://docs.stripe.com/api#financial_accounts) (for example, via ACH or
/// wire). These money movements are not initiated from the FinancialAccount.
///
/// The schema `treasury.received_credit`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryReceivedCredit {
    /// Amount (in cents) transferred.
    pub amount: i64,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: String,
    /// Reason for the failure. A ReceivedCredit might fail because the receiving FinancialAccount is
    /// closed or frozen.
    pub failure_code: Option<TreasuryReceivedCreditFailureCode>,
    /// The FinancialAccount that received the funds.
    pub financial_account: Option<String>,
    /// A
    /// [hosted transaction receipt](https://docs.stripe.com/treasury/moving-money/regulatory-receipts)
    /// URL that is provided when money movement is considered regulated under Stripe's money
    /// transmission licenses.
    pub hosted_regulatory_receipt_url: Option<String>,
    /// Unique identifier for the object.
    pub id: TreasuryReceivedCreditId,
    pub initiating_payment_method_details: Part<
        TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails,
    >,
    pub linked_flows: Part<TreasuryReceivedCreditsResourceLinkedFlows>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The rails used to send the funds.
    pub network: TreasuryReceivedCreditNetwork,
    /// Details describing when a ReceivedCredit may be reversed.
    pub reversal_details: Option<Part<TreasuryReceivedCreditsResourceReversalDetails>>,
    /// Status of the ReceivedCredit. ReceivedCredits are created either `succeeded` (approved) or
    /// `failed` (declined). If a ReceivedCredit is declined, the failure reason can be found in the
    /// `failure_code` field.
    pub status: TreasuryReceivedCreditStatus,
    /// The Transaction associated with this object.
    pub transaction: Option<Expandable<TreasuryTransactionId>>,
}

impl Record for TreasuryReceivedCredit {
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
            name: "treasury.received_credit",
            constants: &[("object", Constant::Str("treasury.received_credit"))],
            fields: &[
                Field("amount", REQUIRED),
                Field("created", REQUIRED),
                Field("currency", REQUIRED),
                Field("description", REQUIRED),
                Field("failure_code", NULLABLE),
                Field("financial_account", NULLABLE),
                Field("hosted_regulatory_receipt_url", NULLABLE),
                Field("id", REQUIRED),
                Field("initiating_payment_method_details", REQUIRED),
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

impl std::fmt::Debug for TreasuryReceivedCredit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryReceivedCredit);

impl Resource for TreasuryReceivedCredit {
    type Id = TreasuryReceivedCreditId;
    const OBJECT: &'static str = "treasury.received_credit";
}

impl TreasuryReceivedCredit {
    /// Expands `transaction`.
    pub const TRANSACTION: Expand<Self, TreasuryTransactionId> = Expand::new(
        "transaction",
    );
}

/// Reason for the failure. A ReceivedCredit might fail because the receiving FinancialAccount is
/// closed or frozen.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryReceivedCreditFailureCode {
    /// `account_closed`
    AccountClosed,
    /// `account_frozen`
    AccountFrozen,
    /// `international_transaction`
    InternationalTransaction,
    /// `other`
    Other,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasuryReceivedCreditFailureCode {
    AccountClosed = "account_closed",
    AccountFrozen = "account_frozen",
    InternationalTransaction = "international_transaction",
    Other = "other",
});

/// The rails used to send the funds.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryReceivedCreditNetwork {
    /// `ach`
    Ach,
    /// `card`
    Card,
    /// `stripe`
    Stripe,
    /// `us_domestic_wire`
    UsDomesticWire,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasuryReceivedCreditNetwork {
    Ach = "ach",
    Card = "card",
    Stripe = "stripe",
    UsDomesticWire = "us_domestic_wire",
});
