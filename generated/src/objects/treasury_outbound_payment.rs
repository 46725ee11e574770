// Written by `cargo xtask generate`. Do not edit.

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
/// The object `treasury.outbound_payment`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryOutboundPayment {
    /// Amount (in cents) transferred.
    pub amount: i64,
    /// Returns `true` if the object can be canceled, and `false` otherwise.
    pub cancelable: bool,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// ID of the [customer](https://docs.stripe.com/api/customers) to whom an OutboundPayment is sent.
    pub customer: Option<String>,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// The PaymentMethod via which an OutboundPayment is sent. This field can be empty if the
    /// OutboundPayment was created using `destination_payment_method_data`.
    pub destination_payment_method: Option<String>,
    /// Details about the PaymentMethod for an OutboundPayment.
    pub destination_payment_method_details: Option<
        rt::Part<crate::treasury_outbound_payment::DestinationPaymentMethodDetails>,
    >,
    /// Details about the end user.
    pub end_user_details: Option<
        rt::Part<crate::treasury_outbound_payment::EndUserDetails>,
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
    pub id: crate::ids::TreasuryOutboundPaymentId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// Details about a returned OutboundPayment. Only set when the status is `returned`.
    pub returned_details: Option<
        rt::Part<crate::treasury_outbound_payment::ReturnedDetails>,
    >,
    /// The description that appears on the receiving end for an OutboundPayment (for example, bank
    /// statement for external bank transfer).
    pub statement_descriptor: String,
    /// Current status of the OutboundPayment: `processing`, `failed`, `posted`, `returned`, `canceled`.
    /// An OutboundPayment is `processing` if it has been created and is pending. The status changes to
    /// `posted` once the OutboundPayment has been "confirmed" and funds have left the account, or to
    /// `failed` or `canceled`. If an OutboundPayment fails to arrive at its destination, its status
    /// will change to `returned`.
    pub status: crate::treasury_outbound_payment::Status,
    pub status_transitions: crate::treasury_outbound_payment::StatusTransitions,
    /// Details about network-specific tracking information if available.
    pub tracking_details: Option<
        rt::Part<crate::treasury_outbound_payment::TrackingDetails>,
    >,
    /// The Transaction associated with this object.
    pub transaction: rt::Expandable<crate::ids::TreasuryTransactionId>,
}

impl rt::Record for TreasuryOutboundPayment {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            cancelable: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            customer: rt::blank(),
            description: rt::blank(),
            destination_payment_method: rt::blank(),
            destination_payment_method_details: rt::blank(),
            end_user_details: rt::blank(),
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
            name: "treasury.outbound_payment",
            constants: &[("object", rt::Constant::Str("treasury.outbound_payment"))],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("cancelable", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("customer", rt::NULLABLE),
                rt::Field("description", rt::NULLABLE),
                rt::Field("destination_payment_method", rt::NULLABLE),
                rt::Field("destination_payment_method_details", rt::NULLABLE),
                rt::Field("end_user_details", rt::NULLABLE),
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(TreasuryOutboundPayment);

impl rt::Resource for TreasuryOutboundPayment {
    type Id = crate::ids::TreasuryOutboundPaymentId;
    const OBJECT: &'static str = "treasury.outbound_payment";
}

impl TreasuryOutboundPayment {
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
