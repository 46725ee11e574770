// Written by `cargo xtask generate`. Do not edit.

/// TransactionEntries represent individual units of money movements within a single
/// [Transaction](https://docs.stripe.com/api#transactions).
///
/// The object `treasury.transaction_entry`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryTransactionEntry {
    pub balance_impact: crate::treasury_transaction::BalanceImpact,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// When the TransactionEntry will impact the FinancialAccount's balance.
    pub effective_at: rt::Timestamp,
    /// The FinancialAccount associated with this object.
    pub financial_account: String,
    /// Token of the flow associated with the TransactionEntry.
    pub flow: Option<String>,
    /// Details of the flow associated with the TransactionEntry.
    pub flow_details: Option<rt::Part<crate::treasury_transaction::FlowDetails>>,
    /// Type of the flow associated with the TransactionEntry.
    pub flow_type: crate::treasury_transaction::FlowType,
    /// Unique identifier for the object.
    pub id: crate::ids::TreasuryTransactionEntryId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The Transaction associated with this object.
    pub transaction: rt::Expandable<crate::ids::TreasuryTransactionId>,
    /// The specific money movement that generated the TransactionEntry.
    pub type_: crate::treasury_transaction_entry::Type,
}

impl rt::Record for TreasuryTransactionEntry {
    fn blank() -> Self {
        Self {
            balance_impact: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            effective_at: rt::blank(),
            financial_account: rt::blank(),
            flow: rt::blank(),
            flow_details: rt::blank(),
            flow_type: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            transaction: rt::blank(),
            type_: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury.transaction_entry",
            constants: &[("object", rt::Constant::Str("treasury.transaction_entry"))],
            fields: &[
                rt::Field("balance_impact", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("effective_at", rt::REQUIRED),
                rt::Field("financial_account", rt::REQUIRED),
                rt::Field("flow", rt::NULLABLE),
                rt::Field("flow_details", rt::NULLABLE),
                rt::Field("flow_type", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("transaction", rt::REQUIRED),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.balance_impact,
            1 => &self.created,
            2 => &self.currency,
            3 => &self.effective_at,
            4 => &self.financial_account,
            5 => &self.flow,
            6 => &self.flow_details,
            7 => &self.flow_type,
            8 => &self.id,
            9 => &self.livemode,
            10 => &self.transaction,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.balance_impact,
            1 => &mut self.created,
            2 => &mut self.currency,
            3 => &mut self.effective_at,
            4 => &mut self.financial_account,
            5 => &mut self.flow,
            6 => &mut self.flow_details,
            7 => &mut self.flow_type,
            8 => &mut self.id,
            9 => &mut self.livemode,
            10 => &mut self.transaction,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(TreasuryTransactionEntry);

impl rt::Resource for TreasuryTransactionEntry {
    type Id = crate::ids::TreasuryTransactionEntryId;
    const OBJECT: &'static str = "treasury.transaction_entry";
}

impl TreasuryTransactionEntry {
    /// Expands `transaction`.
    pub const TRANSACTION: rt::Expand<Self, crate::ids::TreasuryTransactionId> = rt::Expand::new(
        "transaction",
    );
}
