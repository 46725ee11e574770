// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Currency, Expand, Expandable, Field, Metadata, NULLABLE, Part, Place,
    REQUIRED, Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    MandateId, OutboundTransfersPaymentMethodDetails, TreasuryOutboundTransferId,
    TreasuryOutboundTransfersResourceOutboundTransferResourceTrackingDetails,
    TreasuryOutboundTransfersResourceReturnedDetails,
    TreasuryOutboundTransfersResourceStatusTransitions, TreasuryTransactionId,
};

/// Use
/// [OutboundTransfers](https://docs.stripe.com/treasury/moving-money/financial-accounts/out-of/outbound-transfers)
/// to transfer funds from a [FinancialAccount](https://docs.stripe.com/api#financial_accounts) to a
/// PaymentMethod belonging to the same entity. To send funds to a different party, use
/// [OutboundPayments](https://docs.stripe.com/api#outbound_payments) instead. You can send funds
/// over ACH rails or through a domestic wire transfer to a user's own external bank account.
///
/// Simulate OutboundTransfer state changes with the `/v1/test_helpers/treasury/outbound_transfers`
/// endpoints. These methods can only be called on test mode objects.
///
/// Related guide:
/// [Moving money with Treasury using OutboundTransfer objects](https://docs.stripe.com/treasury/moving-money/financial-accounts/out-of/outbound-transfers)
///
/// The schema `treasury.outbound_transfer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryOutboundTransfer {
    /// Amount (in cents) transferred.
    pub amount: i64,
    /// Returns `true` if the object can be canceled, and `false` otherwise.
    pub cancelable: bool,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// The PaymentMethod used as the payment instrument for an OutboundTransfer.
    pub destination_payment_method: Option<String>,
    pub destination_payment_method_details: Part<OutboundTransfersPaymentMethodDetails>,
    /// The date when funds are expected to arrive in the destination account.
    pub expected_arrival_date: Timestamp,
    /// The FinancialAccount that funds were pulled from.
    pub financial_account: String,
    /// A
    /// [hosted transaction receipt](https://docs.stripe.com/treasury/moving-money/regulatory-receipts)
    /// URL that is provided when money movement is considered regulated under Stripe's money
    /// transmission licenses.
    pub hosted_regulatory_receipt_url: Option<String>,
    /// Unique identifier for the object.
    pub id: TreasuryOutboundTransferId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Metadata,
    /// Details about a returned OutboundTransfer. Only set when the status is `returned`.
    pub returned_details: Option<Part<TreasuryOutboundTransfersResourceReturnedDetails>>,
    /// Information about the OutboundTransfer to be sent to the recipient account.
    pub statement_descriptor: String,
    /// Current status of the OutboundTransfer: `processing`, `failed`, `canceled`, `posted`,
    /// `returned`. An OutboundTransfer is `processing` if it has been created and is pending. The
    /// status changes to `posted` once the OutboundTransfer has been "confirmed" and funds have left
    /// the account, or to `failed` or `canceled`. If an OutboundTransfer fails to arrive at its
    /// destination, its status will change to `returned`.
    pub status: TreasuryOutboundTransferStatus,
    pub status_transitions: TreasuryOutboundTransfersResourceStatusTransitions,
    /// Details about network-specific tracking information if available.
    pub tracking_details: Option<
        Part<TreasuryOutboundTransfersResourceOutboundTransferResourceTrackingDetails>,
    >,
    /// The Transaction associated with this object.
    pub transaction: Expandable<TreasuryTransactionId>,
}

impl Record for TreasuryOutboundTransfer {
    fn blank() -> Self {
        Self {
            amount: blank(),
            cancelable: blank(),
            created: blank(),
            currency: blank(),
            description: blank(),
            destination_payment_method: blank(),
            destination_payment_method_details: blank(),
            expected_arrival_date: blank(),
            financial_account: blank(),
            hosted_regulatory_receipt_url: blank(),
            id: blank(),
            livemode: blank(),
            metadata: blank(),
            returned_details: blank(),
            statement_descriptor: blank(),
            status: blank(),
            status_transitions: blank(),
            tracking_details: blank(),
            transaction: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury.outbound_transfer",
            constants: &[("object", Constant::Str("treasury.outbound_transfer"))],
            fields: &[
                Field("amount", REQUIRED),
                Field("cancelable", REQUIRED),
                Field("created", REQUIRED),
                Field("currency", REQUIRED),
                Field("description", NULLABLE),
                Field("destination_payment_method", NULLABLE),
                Field("destination_payment_method_details", REQUIRED),
                Field("expected_arrival_date", REQUIRED),
                Field("financial_account", REQUIRED),
                Field("hosted_regulatory_receipt_url", NULLABLE),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("metadata", REQUIRED),
                Field("returned_details", NULLABLE),
                Field("statement_descriptor", REQUIRED),
                Field("status", REQUIRED),
                Field("status_transitions", REQUIRED),
                Field("tracking_details", NULLABLE),
                Field("transaction", REQUIRED),
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
            5 => &self.destination_payment_method,
            6 => &self.destination_payment_method_details,
            7 => &self.expected_arrival_date,
            8 => &self.financial_account,
            9 => &self.hosted_regulatory_receipt_url,
            10 => &self.id,
            11 => &self.livemode,
            12 => &self.metadata,
            13 => &self.returned_details,
            14 => &self.statement_descriptor,
            15 => &self.status,
            16 => &self.status_transitions,
            17 => &self.tracking_details,
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
            5 => &mut self.destination_payment_method,
            6 => &mut self.destination_payment_method_details,
            7 => &mut self.expected_arrival_date,
            8 => &mut self.financial_account,
            9 => &mut self.hosted_regulatory_receipt_url,
            10 => &mut self.id,
            11 => &mut self.livemode,
            12 => &mut self.metadata,
            13 => &mut self.returned_details,
            14 => &mut self.statement_descriptor,
            15 => &mut self.status,
            16 => &mut self.status_transitions,
            17 => &mut self.tracking_details,
            _ => &mut self.transaction,
        }
    }
}

impl std::fmt::Debug for TreasuryOutboundTransfer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryOutboundTransfer);

impl Resource for TreasuryOutboundTransfer {
    type Id = TreasuryOutboundTransferId;
    const OBJECT: &'static str = "treasury.outbound_transfer";
}

impl TreasuryOutboundTransfer {
    /// Expands `destination_payment_method_details.us_bank_account.mandate`.
    pub const DESTINATION_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE: Expand<
        Self,
        MandateId,
    > = Expand::new("destination_payment_method_details.us_bank_account.mandate");
    /// Expands `returned_details.transaction`.
    pub const RETURNED_DETAILS_TRANSACTION: Expand<Self, TreasuryTransactionId> = Expand::new(
        "returned_details.transaction",
    );
    /// Expands `transaction`.
    pub const TRANSACTION: Expand<Self, TreasuryTransactionId> = Expand::new(
        "transaction",
    );
}

/// Current status of the OutboundTransfer: `processing`, `failed`, `canceled`, `posted`,
/// `returned`. An OutboundTransfer is `processing` if it has been created and is pending. The
/// status changes to `posted` once the OutboundTransfer has been "confirmed" and funds have left
/// the account, or to `failed` or `canceled`. If an OutboundTransfer fails to arrive at its
/// destination, its status will change to `returned`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryOutboundTransferStatus {
    /// `canceled`
    Canceled,
    /// `failed`
    Failed,
    /// `posted`
    Posted,
    /// `processing`
    Processing,
    /// `returned`
    Returned,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasuryOutboundTransferStatus {
    Canceled = "canceled",
    Failed = "failed",
    Posted = "posted",
    Processing = "processing",
    Returned = "returned",
});
