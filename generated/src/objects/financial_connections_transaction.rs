// Written by `cargo xtask generate`. Do not edit.

/// A Transaction represents a real transaction that affects a Financial Connections Account
/// balance.
///
/// The object `financial_connections.transaction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialConnectionsTransaction {
    /// The ID of the Financial Connections Account this transaction belongs to.
    pub account: String,
    /// The amount of this transaction, in cents (or local equivalent).
    pub amount: i64,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: String,
    /// The description of this transaction.
    pub description: String,
    /// Unique identifier for the object.
    pub id: crate::ids::FinancialConnectionsTransactionId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The status of the transaction.
    pub status: crate::financial_connections_transaction::Status,
    pub status_transitions: crate::financial_connections_transaction::StatusTransitions,
    /// Time at which the transaction was transacted. Measured in seconds since the Unix epoch.
    pub transacted_at: rt::Timestamp,
    /// The token of the transaction refresh that last updated or created this transaction.
    pub transaction_refresh: String,
    /// Time at which the object was last updated. Measured in seconds since the Unix epoch.
    pub updated: rt::Timestamp,
}

impl rt::Record for FinancialConnectionsTransaction {
    fn blank() -> Self {
        Self {
            account: rt::blank(),
            amount: rt::blank(),
            currency: rt::blank(),
            description: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            status: rt::blank(),
            status_transitions: rt::blank(),
            transacted_at: rt::blank(),
            transaction_refresh: rt::blank(),
            updated: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "financial_connections.transaction",
            constants: &[
                ("object", rt::Constant::Str("financial_connections.transaction")),
            ],
            fields: &[
                rt::Field("account", rt::REQUIRED),
                rt::Field("amount", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("description", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_transitions", rt::REQUIRED),
                rt::Field("transacted_at", rt::REQUIRED),
                rt::Field("transaction_refresh", rt::REQUIRED),
                rt::Field("updated", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account,
            1 => &self.amount,
            2 => &self.currency,
            3 => &self.description,
            4 => &self.id,
            5 => &self.livemode,
            6 => &self.status,
            7 => &self.status_transitions,
            8 => &self.transacted_at,
            9 => &self.transaction_refresh,
            _ => &self.updated,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account,
            1 => &mut self.amount,
            2 => &mut self.currency,
            3 => &mut self.description,
            4 => &mut self.id,
            5 => &mut self.livemode,
            6 => &mut self.status,
            7 => &mut self.status_transitions,
            8 => &mut self.transacted_at,
            9 => &mut self.transaction_refresh,
            _ => &mut self.updated,
        }
    }
}

rt::record_traits!(FinancialConnectionsTransaction);

impl rt::Resource for FinancialConnectionsTransaction {
    type Id = crate::ids::FinancialConnectionsTransactionId;
    const OBJECT: &'static str = "financial_connections.transaction";
}
