// Written by `cargo xtask generate`. Do not edit.

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
/// The object `treasury.outbound_transfer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryOutboundTransfer {
    /// Amount (in cents) transferred.
    pub amount: i64,
    /// Returns `true` if the object can be canceled, and `false` otherwise.
    pub cancelable: bool,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// The PaymentMethod used as the payment instrument for an OutboundTransfer.
    pub destination_payment_method: Option<String>,
    pub destination_payment_method_details: rt::Part<
        crate::treasury_outbound_transfer::DestinationPaymentMethodDetails,
    >,
    /// The date when funds are expected to arrive in the destination account.
    pub expected_arrival_date: rt::Timestamp,
    /// The FinancialAccount that funds were pulled from.
    pub financial_account: String,
    /// A
    /// [hosted transaction receipt](https://docs.stripe.com/treasury/moving-money/regulatory-receipts)
    /// URL that is provided when money movement is considered regulated under Stripe's money
    /// transmission licenses.
    pub hosted_regulatory_receipt_url: Option<String>,
    /// Unique identifier for the object.
    pub id: crate::ids::TreasuryOutboundTransferId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// Details about a returned OutboundTransfer. Only set when the status is `returned`.
    pub returned_details: Option<
        rt::Part<crate::treasury_outbound_payment::ReturnedDetails>,
    >,
    /// Information about the OutboundTransfer to be sent to the recipient account.
    pub statement_descriptor: String,
    /// Current status of the OutboundTransfer: `processing`, `failed`, `canceled`, `posted`,
    /// `returned`. An OutboundTransfer is `processing` if it has been created and is pending. The
    /// status changes to `posted` once the OutboundTransfer has been "confirmed" and funds have left
    /// the account, or to `failed` or `canceled`. If an OutboundTransfer fails to arrive at its
    /// destination, its status will change to `returned`.
    pub status: crate::treasury_outbound_payment::Status,
    pub status_transitions: crate::treasury_outbound_payment::StatusTransitions,
    /// Details about network-specific tracking information if available.
    pub tracking_details: Option<
        rt::Part<crate::treasury_outbound_transfer::TrackingDetails>,
    >,
    /// The Transaction associated with this object.
    pub transaction: rt::Expandable<crate::ids::TreasuryTransactionId>,
}

impl rt::Record for TreasuryOutboundTransfer {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            cancelable: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            description: rt::blank(),
            destination_payment_method: rt::blank(),
            destination_payment_method_details: rt::blank(),
            expected_arrival_date: rt::blank(),
            financial_account: rt::blank(),
            hosted_regulatory_receipt_url: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            returned_details: rt::blank(),
            statement_descriptor: rt::blank(),
            status: rt::blank(),
            status_transitions: rt::blank(),
            tracking_details: rt::blank(),
            transaction: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury.outbound_transfer",
            constants: &[("object", rt::Constant::Str("treasury.outbound_transfer"))],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("cancelable", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("description", rt::NULLABLE),
                rt::Field("destination_payment_method", rt::NULLABLE),
                rt::Field("destination_payment_method_details", rt::REQUIRED),
                rt::Field("expected_arrival_date", rt::REQUIRED),
                rt::Field("financial_account", rt::REQUIRED),
                rt::Field("hosted_regulatory_receipt_url", rt::NULLABLE | rt::SECRET),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("returned_details", rt::NULLABLE),
                rt::Field("statement_descriptor", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_transitions", rt::REQUIRED),
                rt::Field("tracking_details", rt::NULLABLE),
                rt::Field("transaction", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(TreasuryOutboundTransfer);

impl rt::Resource for TreasuryOutboundTransfer {
    type Id = crate::ids::TreasuryOutboundTransferId;
    const OBJECT: &'static str = "treasury.outbound_transfer";
}

impl TreasuryOutboundTransfer {
    /// Expands `destination_payment_method_details.us_bank_account.mandate`.
    pub const DESTINATION_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE: rt::Expand<
        Self,
        crate::ids::MandateId,
    > = rt::Expand::new("destination_payment_method_details.us_bank_account.mandate");
    /// Expands `returned_details.transaction`.
    pub const RETURNED_DETAILS_TRANSACTION: rt::Expand<
        Self,
        crate::ids::TreasuryTransactionId,
    > = rt::Expand::new("returned_details.transaction");
    /// Expands `transaction`.
    pub const TRANSACTION: rt::Expand<Self, crate::ids::TreasuryTransactionId> = rt::Expand::new(
        "transaction",
    );
}
