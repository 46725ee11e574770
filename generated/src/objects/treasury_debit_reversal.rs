// Written by `cargo xtask generate`. Do not edit.

/// You can reverse some [ReceivedDebits](https://docs.stripe.com/api#received_debits) depending on
/// their network and source flow. Reversing a ReceivedDebit leads to the creation of a new object
/// known as a DebitReversal.
///
/// The object `treasury.debit_reversal`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryDebitReversal {
    /// Amount (in cents) transferred.
    pub amount: i64,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// The FinancialAccount to reverse funds from.
    pub financial_account: Option<String>,
    /// A
    /// [hosted transaction receipt](https://docs.stripe.com/treasury/moving-money/regulatory-receipts)
    /// URL that is provided when money movement is considered regulated under Stripe's money
    /// transmission licenses.
    pub hosted_regulatory_receipt_url: Option<String>,
    /// Unique identifier for the object.
    pub id: crate::ids::TreasuryDebitReversalId,
    /// Other flows linked to a DebitReversal.
    pub linked_flows: Option<rt::Part<crate::treasury_debit_reversal::LinkedFlows>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// The rails used to reverse the funds.
    pub network: crate::treasury_debit_reversal::Network,
    /// The ReceivedDebit being reversed.
    pub received_debit: String,
    /// Status of the DebitReversal
    pub status: crate::treasury_debit_reversal::Status,
    pub status_transitions: crate::treasury_debit_reversal::StatusTransitions,
    /// The Transaction associated with this object.
    pub transaction: Option<rt::Expandable<crate::ids::TreasuryTransactionId>>,
}

impl rt::Record for TreasuryDebitReversal {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            financial_account: rt::blank(),
            hosted_regulatory_receipt_url: rt::blank(),
            id: rt::blank(),
            linked_flows: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            network: rt::blank(),
            received_debit: rt::blank(),
            status: rt::blank(),
            status_transitions: rt::blank(),
            transaction: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury.debit_reversal",
            constants: &[("object", rt::Constant::Str("treasury.debit_reversal"))],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("financial_account", rt::NULLABLE),
                rt::Field("hosted_regulatory_receipt_url", rt::NULLABLE | rt::SECRET),
                rt::Field("id", rt::REQUIRED),
                rt::Field("linked_flows", rt::NULLABLE),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("network", rt::REQUIRED),
                rt::Field("received_debit", rt::REQUIRED),
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
            6 => &self.linked_flows,
            7 => &self.livemode,
            8 => &self.metadata,
            9 => &self.network,
            10 => &self.received_debit,
            11 => &self.status,
            12 => &self.status_transitions,
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
            6 => &mut self.linked_flows,
            7 => &mut self.livemode,
            8 => &mut self.metadata,
            9 => &mut self.network,
            10 => &mut self.received_debit,
            11 => &mut self.status,
            12 => &mut self.status_transitions,
            _ => &mut self.transaction,
        }
    }
}

rt::record_traits!(TreasuryDebitReversal);

impl rt::Resource for TreasuryDebitReversal {
    type Id = crate::ids::TreasuryDebitReversalId;
    const OBJECT: &'static str = "treasury.debit_reversal";
}

impl TreasuryDebitReversal {
    /// Expands `transaction`.
    pub const TRANSACTION: rt::Expand<Self, crate::ids::TreasuryTransactionId> = rt::Expand::new(
        "transaction",
    );
}
