// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Currency, Expand, Expandable, Field, Metadata, NULLABLE, Part, Place,
    REQUIRED, Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    MandateId, OutboundPaymentsPaymentMethodDetails, TreasuryOutboundPaymentId,
    TreasuryOutboundPaymentStatus,
    TreasuryOutboundPaymentsResourceOutboundPaymentResourceEndUserDetails,
    TreasuryOutboundPaymentsResourceOutboundPaymentResourceStatusTransitions,
    TreasuryOutboundPaymentsResourceOutboundPaymentResourceTrackingDetails,
    TreasuryOutboundPaymentsResourceReturnedStatus, TreasuryTransactionId,
};

/// Use
/// [OutboundPayments](https://docs.stripe.com/treasury/moving-money/financial-accounts/out-of/outbound-payments)
/// to send funds to another party's external bank account or
/// [FinancialAccount](https://docs.stripe.com/api#financial_accounts). To send money to an account
/// belonging to the same user, use an
/// [OutboundTransfer](https://docs.stripe.com/api#outbound_transfers).
///
/// Simulate OutboundPayment state changes with the `/v1/test_helpers/treasury/outbound_payments`
/// endpoints. These methods can only be called on test mode objects.
///
/// Related guide:
/// [Moving money with Treasury using OutboundPayment objects](https://docs.stripe.com/treasury/moving-money/financial-accounts/out-of/outbound-payments)
///
/// The schema `treasury.outbound_payment`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryOutboundPayment {
    /// Amount (in cents) transferred.
    pub amount: i64,
    /// Returns `true` if the object can be canceled, and `false` otherwise.
    pub cancelable: bool,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// ID of the [customer](https://docs.stripe.com/api/customers) to whom an OutboundPayment is sent.
    pub customer: Option<String>,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// The PaymentMethod via which an OutboundPayment is sent. This field can be empty if the
    /// OutboundPayment was created using `destination_payment_method_data`.
    pub destination_payment_method: Option<String>,
    /// Details about the PaymentMethod for an OutboundPayment.
    pub destination_payment_method_details: Option<
        Part<OutboundPaymentsPaymentMethodDetails>,
    >,
    /// Details about the end user.
    pub end_user_details: Option<
        Part<TreasuryOutboundPaymentsResourceOutboundPaymentResourceEndUserDetails>,
    >,
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
    pub id: TreasuryOutboundPaymentId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Metadata,
    /// Details about a returned OutboundPayment. Only set when the status is `returned`.
    pub returned_details: Option<Part<TreasuryOutboundPaymentsResourceReturnedStatus>>,
    /// The description that appears on the receiving end for an OutboundPayment (for example, bank
    /// statement for external bank transfer).
    pub statement_descriptor: String,
    /// Current status of the OutboundPayment: `processing`, `failed`, `posted`, `returned`, `canceled`.
    /// An OutboundPayment is `processing` if it has been created and is pending. The status changes to
    /// `posted` once the OutboundPayment has been "confirmed" and funds have left the account, or to
    /// `failed` or `canceled`. If an OutboundPayment fails to arrive at its destination, its status
    /// will change to `returned`.
    pub status: TreasuryOutboundPaymentStatus,
    pub status_transitions: TreasuryOutboundPaymentsResourceOutboundPaymentResourceStatusTransitions,
    /// Details about network-specific tracking information if available.
    pub tracking_details: Option<
        Part<TreasuryOutboundPaymentsResourceOutboundPaymentResourceTrackingDetails>,
    >,
    /// The Transaction associated with this object.
    pub transaction: Expandable<TreasuryTransactionId>,
}

impl Record for TreasuryOutboundPayment {
    fn blank() -> Self {
        Self {
            amount: blank(),
            cancelable: blank(),
            created: blank(),
            currency: blank(),
            customer: blank(),
            description: blank(),
            destination_payment_method: blank(),
            destination_payment_method_details: blank(),
            end_user_details: blank(),
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
            name: "treasury.outbound_payment",
            constants: &[("object", Constant::Str("treasury.outbound_payment"))],
            fields: &[
                Field("amount", REQUIRED),
                Field("cancelable", REQUIRED),
                Field("created", REQUIRED),
                Field("currency", REQUIRED),
                Field("customer", NULLABLE),
                Field("description", NULLABLE),
                Field("destination_payment_method", NULLABLE),
                Field("destination_payment_method_details", NULLABLE),
                Field("end_user_details", NULLABLE),
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
            4 => &self.customer,
            5 => &self.description,
            6 => &self.destination_payment_method,
            7 => &self.destination_payment_method_details,
            8 => &self.end_user_details,
            9 => &self.expected_arrival_date,
            10 => &self.financial_account,
            11 => &self.hosted_regulatory_receipt_url,
            12 => &self.id,
            13 => &self.livemode,
            14 => &self.metadata,
            15 => &self.returned_details,
            16 => &self.statement_descriptor,
            17 => &self.status,
            18 => &self.status_transitions,
            19 => &self.tracking_details,
            _ => &self.transaction,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.cancelable,
            2 => &mut self.created,
            3 => &mut self.currency,
            4 => &mut self.customer,
            5 => &mut self.description,
            6 => &mut self.destination_payment_method,
            7 => &mut self.destination_payment_method_details,
            8 => &mut self.end_user_details,
            9 => &mut self.expected_arrival_date,
            10 => &mut self.financial_account,
            11 => &mut self.hosted_regulatory_receipt_url,
            12 => &mut self.id,
            13 => &mut self.livemode,
            14 => &mut self.metadata,
            15 => &mut self.returned_details,
            16 => &mut self.statement_descriptor,
            17 => &mut self.status,
            18 => &mut self.status_transitions,
            19 => &mut self.tracking_details,
            _ => &mut self.transaction,
        }
    }
}

impl std::fmt::Debug for TreasuryOutboundPayment {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryOutboundPayment);

impl Resource for TreasuryOutboundPayment {
    type Id = TreasuryOutboundPaymentId;
    const OBJECT: &'static str = "treasury.outbound_payment";
}

impl TreasuryOutboundPayment {
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
