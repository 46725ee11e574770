// Written by `cargo xtask generate`. Do not edit.

/// Transactions represent changes to a
/// [FinancialAccount's](https://docs.stripe.com/api#financial_accounts) balance.
///
/// The object `treasury.transaction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryTransaction {
    /// Amount (in cents) transferred.
    pub amount: i64,
    pub balance_impact: crate::treasury_transaction::BalanceImpact,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: String,
    /// A list of TransactionEntries that are part of this Transaction. This cannot be expanded in any
    /// list endpoints.
    pub entries: Option<rt::List<crate::TreasuryTransactionEntry>>,
    /// The FinancialAccount associated with this object.
    pub financial_account: String,
    /// ID of the flow that created the Transaction.
    pub flow: Option<String>,
    /// Details of the flow that created the Transaction.
    pub flow_details: Option<rt::Part<crate::treasury_transaction::FlowDetails>>,
    /// Type of the flow that created the Transaction.
    pub flow_type: crate::treasury_transaction::FlowType,
    /// Unique identifier for the object.
    pub id: crate::ids::TreasuryTransactionId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Status of the Transaction.
    pub status: crate::treasury_transaction::Status,
    pub status_transitions: crate::financial_connections_transaction::StatusTransitions,
}

impl rt::Record for TreasuryTransaction {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            balance_impact: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            description: rt::blank(),
            entries: rt::blank(),
            financial_account: rt::blank(),
            flow: rt::blank(),
            flow_details: rt::blank(),
            flow_type: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            status: rt::blank(),
            status_transitions: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury.transaction",
            constants: &[("object", rt::Constant::Str("treasury.transaction"))],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("balance_impact", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("description", rt::REQUIRED),
                rt::Field("entries", rt::NULLABLE),
                rt::Field("financial_account", rt::REQUIRED),
                rt::Field("flow", rt::NULLABLE),
                rt::Field("flow_details", rt::NULLABLE),
                rt::Field("flow_type", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_transitions", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.balance_impact,
            2 => &self.created,
            3 => &self.currency,
            4 => &self.description,
            5 => &self.entries,
            6 => &self.financial_account,
            7 => &self.flow,
            8 => &self.flow_details,
            9 => &self.flow_type,
            10 => &self.id,
            11 => &self.livemode,
            12 => &self.status,
            _ => &self.status_transitions,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.balance_impact,
            2 => &mut self.created,
            3 => &mut self.currency,
            4 => &mut self.description,
            5 => &mut self.entries,
            6 => &mut self.financial_account,
            7 => &mut self.flow,
            8 => &mut self.flow_details,
            9 => &mut self.flow_type,
            10 => &mut self.id,
            11 => &mut self.livemode,
            12 => &mut self.status,
            _ => &mut self.status_transitions,
        }
    }
}

rt::record_traits!(TreasuryTransaction);

impl rt::Resource for TreasuryTransaction {
    type Id = crate::ids::TreasuryTransactionId;
    const OBJECT: &'static str = "treasury.transaction";
}

impl TreasuryTransaction {
    /// Expands `entries`.
    pub const ENTRIES: rt::Expand<
        Self,
        rt::List<crate::ids::TreasuryTransactionEntryId>,
    > = rt::Expand::new("entries");
}
