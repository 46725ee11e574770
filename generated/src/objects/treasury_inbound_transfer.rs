// Written by `cargo xtask generate`. Do not edit.

/// Use
/// [InboundTransfers](https://docs.stripe.com/treasury/moving-money/financial-accounts/into/inbound-transfers)
/// to add funds to your [FinancialAccount](https://docs.stripe.com/api#financial_accounts) via a
/// PaymentMethod that is owned by you. The funds will be transferred via an ACH debit.
///
/// Related guide:
/// [Moving money with Treasury using InboundTransfer objects](https://docs.stripe.com/treasury/moving-money/financial-accounts/into/inbound-transfers)
///
/// The object `treasury.inbound_transfer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryInboundTransfer {
    /// Amount (in cents) transferred.
    pub amount: i64,
    /// Returns `true` if the InboundTransfer is able to be canceled.
    pub cancelable: bool,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// Details about this InboundTransfer's failure. Only set when status is `failed`.
    pub failure_details: Option<
        rt::Part<crate::treasury_inbound_transfer::FailureDetails>,
    >,
    /// The FinancialAccount that received the funds.
    pub financial_account: String,
    /// A
    /// [hosted transaction receipt](https://docs.stripe.com/treasury/moving-money/regulatory-receipts)
    /// URL that is provided when money movement is considered regulated under Stripe's money
    /// transmission licenses.
    pub hosted_regulatory_receipt_url: Option<String>,
    /// Unique identifier for the object.
    pub id: crate::ids::TreasuryInboundTransferId,
    pub linked_flows: crate::treasury_inbound_transfer::LinkedFlows,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// The origin payment method to be debited for an InboundTransfer.
    pub origin_payment_method: Option<String>,
    /// Details about the PaymentMethod for an InboundTransfer.
    pub origin_payment_method_details: Option<
        rt::Part<crate::treasury_inbound_transfer::OriginPaymentMethodDetails>,
    >,
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
    pub status: crate::treasury_inbound_transfer::Status,
    pub status_transitions: crate::treasury_inbound_transfer::StatusTransitions,
    /// The Transaction associated with this object.
    pub transaction: Option<rt::Expandable<crate::ids::TreasuryTransactionId>>,
}

impl rt::Record for TreasuryInboundTransfer {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            cancelable: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            description: rt::blank(),
            failure_details: rt::blank(),
            financial_account: rt::blank(),
            hosted_regulatory_receipt_url: rt::blank(),
            id: rt::blank(),
            linked_flows: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            origin_payment_method: rt::blank(),
            origin_payment_method_details: rt::blank(),
            returned: rt::blank(),
            statement_descriptor: rt::blank(),
            status: rt::blank(),
            status_transitions: rt::blank(),
            transaction: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury.inbound_transfer",
            constants: &[("object", rt::Constant::Str("treasury.inbound_transfer"))],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("cancelable", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("description", rt::NULLABLE),
                rt::Field("failure_details", rt::NULLABLE),
                rt::Field("financial_account", rt::REQUIRED),
                rt::Field("hosted_regulatory_receipt_url", rt::NULLABLE | rt::SECRET),
                rt::Field("id", rt::REQUIRED),
                rt::Field("linked_flows", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("origin_payment_method", rt::NULLABLE),
                rt::Field("origin_payment_method_details", rt::NULLABLE),
                rt::Field("returned", rt::NULLABLE),
                rt::Field("statement_descriptor", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_transitions", rt::REQUIRED),
                rt::Field("transaction", rt::NULLABLE),
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(TreasuryInboundTransfer);

impl rt::Resource for TreasuryInboundTransfer {
    type Id = crate::ids::TreasuryInboundTransferId;
    const OBJECT: &'static str = "treasury.inbound_transfer";
}

impl TreasuryInboundTransfer {
    /// Expands `origin_payment_method_details.us_bank_account.mandate`.
    pub const ORIGIN_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE: rt::Expand<
        Self,
        crate::ids::MandateId,
    > = rt::Expand::new("origin_payment_method_details.us_bank_account.mandate");
    /// Expands `transaction`.
    pub const TRANSACTION: rt::Expand<Self, crate::ids::TreasuryTransactionId> = rt::Expand::new(
        "transaction",
    );
}
