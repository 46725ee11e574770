// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Currency, Expand, Expandable, Field, Metadata, NULLABLE, Part, Place,
    REQUIRED, Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    InboundTransfers, MandateId, TreasuryInboundTransferId,
    TreasuryInboundTransfersResourceFailureDetails,
    TreasuryInboundTransfersResourceInboundTransferResourceLinkedFlows,
    TreasuryInboundTransfersResourceInboundTransferResourceStatusTransitions,
    TreasuryTransactionId,
};

/// Use
/// [InboundTransfers](https://docs.stripe.com/treasury/moving-money/financial-accounts/into/inbound-transfers)
/// to add funds to your [FinancialAccount](https://docs.stripe.com/api#financial_accounts) via a
/// PaymentMethod that is owned by you. The funds will be transferred via an ACH debit.
///
/// Related guide:
/// [Moving money with Treasury using InboundTransfer objects](https://docs.stripe.com/treasury/moving-money/financial-accounts/into/inbound-transfers)
///
/// The schema `treasury.inbound_transfer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryInboundTransfer {
    /// Amount (in cents) transferred.
    pub amount: i64,
    /// Returns `true` if the InboundTransfer is able to be canceled.
    pub cancelable: bool,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// Details about this InboundTransfer's failure. Only set when status is `failed`.
    pub failure_details: Option<Part<TreasuryInboundTransfersResourceFailureDetails>>,
    /// The FinancialAccount that received the funds.
    pub financial_account: String,
    /// A
    /// [hosted transaction receipt](https://docs.stripe.com/treasury/moving-money/regulatory-receipts)
    /// URL that is provided when money movement is considered regulated under Stripe's money
    /// transmission licenses.
    pub hosted_regulatory_receipt_url: Option<String>,
    /// Unique identifier for the object.
    pub id: TreasuryInboundTransferId,
    pub linked_flows: TreasuryInboundTransfersResourceInboundTransferResourceLinkedFlows,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Metadata,
    /// The origin payment method to be debited for an InboundTransfer.
    pub origin_payment_method: Option<String>,
    /// Details about the PaymentMethod for an InboundTransfer.
    pub origin_payment_method_details: Option<Part<InboundTransfers>>,
    /// Returns `true` if the funds for an InboundTransfer were returned after the InboundTransfer went
    /// to the `succeeded` state.
    pub returned: Option<bool>,
    /// Statement descriptor shown when funds are debited from the source. Not all payment networks
    /// support `statement_descriptor`.
    pub statement_descriptor: String,
    /// Status of the InboundTransfer: `processing`, `succeeded`, `failed`, and `canceled`. An
    /// InboundTransfer is `processing` if it is created and pending. The status changes to `succeeded`
    /// once the funds have been "confirmed" and a `transaction` is created and posted. The status
    /// changes to `failed` if the transfer fails.
    pub status: TreasuryInboundTransferStatus,
    pub status_transitions: TreasuryInboundTransfersResourceInboundTransferResourceStatusTransitions,
    /// The Transaction associated with this object.
    pub transaction: Option<Expandable<TreasuryTransactionId>>,
}

impl Record for TreasuryInboundTransfer {
    fn blank() -> Self {
        Self {
            amount: blank(),
            cancelable: blank(),
            created: blank(),
            currency: blank(),
            description: blank(),
            failure_details: blank(),
            financial_account: blank(),
            hosted_regulatory_receipt_url: blank(),
            id: blank(),
            linked_flows: blank(),
            livemode: blank(),
            metadata: blank(),
            origin_payment_method: blank(),
            origin_payment_method_details: blank(),
            returned: blank(),
            statement_descriptor: blank(),
            status: blank(),
            status_transitions: blank(),
            transaction: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury.inbound_transfer",
            constants: &[("object", Constant::Str("treasury.inbound_transfer"))],
            fields: &[
                Field("amount", REQUIRED),
                Field("cancelable", REQUIRED),
                Field("created", REQUIRED),
                Field("currency", REQUIRED),
                Field("description", NULLABLE),
                Field("failure_details", NULLABLE),
                Field("financial_account", REQUIRED),
                Field("hosted_regulatory_receipt_url", NULLABLE),
                Field("id", REQUIRED),
                Field("linked_flows", REQUIRED),
                Field("livemode", REQUIRED),
                Field("metadata", REQUIRED),
                Field("origin_payment_method", NULLABLE),
                Field("origin_payment_method_details", NULLABLE),
                Field("returned", NULLABLE),
                Field("statement_descriptor", REQUIRED),
                Field("status", REQUIRED),
                Field("status_transitions", REQUIRED),
                Field("transaction", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.cancelable,
            2 => &self.created,
            3 => &self.currency,
            4 => &self.description,
            5 => &self.failure_details,
            6 => &self.financial_account,
            7 => &self.hosted_regulatory_receipt_url,
            8 => &self.id,
            9 => &self.linked_flows,
            10 => &self.livemode,
            11 => &self.metadata,
            12 => &self.origin_payment_method,
            13 => &self.origin_payment_method_details,
            14 => &self.returned,
            15 => &self.statement_descriptor,
            16 => &self.status,
            17 => &self.status_transitions,
            _ => &self.transaction,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.cancelable,
            2 => &mut self.created,
            3 => &mut self.currency,
            4 => &mut self.description,
            5 => &mut self.failure_details,
            6 => &mut self.financial_account,
            7 => &mut self.hosted_regulatory_receipt_url,
            8 => &mut self.id,
            9 => &mut self.linked_flows,
            10 => &mut self.livemode,
            11 => &mut self.metadata,
            12 => &mut self.origin_payment_method,
            13 => &mut self.origin_payment_method_details,
            14 => &mut self.returned,
            15 => &mut self.statement_descriptor,
            16 => &mut self.status,
            17 => &mut self.status_transitions,
            _ => &mut self.transaction,
        }
    }
}

impl std::fmt::Debug for TreasuryInboundTransfer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryInboundTransfer);

impl Resource for TreasuryInboundTransfer {
    type Id = TreasuryInboundTransferId;
    const OBJECT: &'static str = "treasury.inbound_transfer";
}

impl TreasuryInboundTransfer {
    /// Expands `origin_payment_method_details.us_bank_account.mandate`.
    pub const ORIGIN_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE: Expand<
        Self,
        MandateId,
    > = Expand::new("origin_payment_method_details.us_bank_account.mandate");
    /// Expands `transaction`.
    pub const TRANSACTION: Expand<Self, TreasuryTransactionId> = Expand::new(
        "transaction",
    );
}

/// Status of the InboundTransfer: `processing`, `succeeded`, `failed`, and `canceled`. An
/// InboundTransfer is `processing` if it is created and pending. The status changes to `succeeded`
/// once the funds have been "confirmed" and a `transaction` is created and posted. The status
/// changes to `failed` if the transfer fails.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryInboundTransferStatus {
    /// `canceled`
    Canceled,
    /// `failed`
    Failed,
    /// `processing`
    Processing,
    /// `succeeded`
    Succeeded,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasuryInboundTransferStatus {
    Canceled = "canceled",
    Failed = "failed",
    Processing = "processing",
    Succeeded = "succeeded",
});
