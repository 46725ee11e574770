// Written by `cargo xtask generate`. Do not edit.

/// You can reverse some [ReceivedCredits](https://docs.stripe.com/api#received_credits) depending
/// on their network and source flow. Reversing a ReceivedCredit leads to the creation of a new
/// object known as a CreditReversal.
///
/// The object `treasury.credit_reversal`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryCreditReversal {
    /// Amount (in cents) transferred.
    pub amount: i64,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// The FinancialAccount to reverse funds from.
    pub financial_account: String,
    /// A
    /// [hosted transaction receipt](https://docs.stripe.com/treasury/moving-money/regulatory-receipts)
    /// URL that is provided when money movement is considered regulated under Stripe's money
    /// transmission licenses.
    pub hosted_regulatory_receipt_url: Option<String>,
    /// Unique identifier for the object.
    pub id: crate::ids::TreasuryCreditReversalId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// The rails used to reverse the funds.
    pub network: crate::treasury_credit_reversal::Network,
    /// The ReceivedCredit being reversed.
    pub received_credit: String,
    /// Status of the CreditReversal
    pub status: crate::treasury_credit_reversal::Status,
    pub status_transitions: crate::treasury_credit_reversal::StatusTransitions,
    /// The Transaction associated with this object.
    pub transaction: Option<rt::Expandable<crate::ids::TreasuryTransactionId>>,
}

impl rt::Record for TreasuryCreditReversal {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            financial_account: rt::blank(),
            hosted_regulatory_receipt_url: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            network: rt::blank(),
            received_credit: rt::blank(),
            status: rt::blank(),
            status_transitions: rt::blank(),
            transaction: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury.credit_reversal",
            constants: &[("object", rt::Constant::Str("treasury.credit_reversal"))],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("financial_account", rt::REQUIRED),
                rt::Field("hosted_regulatory_receipt_url", rt::NULLABLE | rt::SECRET),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("network", rt::REQUIRED),
                rt::Field("received_credit", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_transitions", rt::REQUIRED),
                rt::Field("transaction", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(TreasuryCreditReversal);

impl rt::Resource for TreasuryCreditReversal {
    type Id = crate::ids::TreasuryCreditReversalId;
    const OBJECT: &'static str = "treasury.credit_reversal";
}

impl TreasuryCreditReversal {
    /// Expands `transaction`.
    pub const TRANSACTION: rt::Expand<Self, crate::ids::TreasuryTransactionId> = rt::Expand::new(
        "transaction",
    );
}
