// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, Place, REQUIRED, Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    BankConnectionsResourceTransactionResourceStatusTransitions,
    FinancialConnectionsTransactionId,
};

/// A Transaction represents a real transaction that affects a Financial Connections Account
/// balance.
///
/// The schema `financial_connections.transaction`.
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
    pub id: FinancialConnectionsTransactionId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The status of the transaction.
    pub status: FinancialConnectionsTransactionStatus,
    pub status_transitions: BankConnectionsResourceTransactionResourceStatusTransitions,
    /// Time at which the transaction was transacted. Measured in seconds since the Unix epoch.
    pub transacted_at: Timestamp,
    /// The token of the transaction refresh that last updated or created this transaction.
    pub transaction_refresh: String,
    /// Time at which the object was last updated. Measured in seconds since the Unix epoch.
    pub updated: Timestamp,
}

impl Record for FinancialConnectionsTransaction {
    fn blank() -> Self {
        Self {
            account: blank(),
            amount: blank(),
            currency: blank(),
            description: blank(),
            id: blank(),
            livemode: blank(),
            status: blank(),
            status_transitions: blank(),
            transacted_at: blank(),
            transaction_refresh: blank(),
            updated: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "financial_connections.transaction",
            constants: &[("object", Constant::Str("financial_connections.transaction"))],
            fields: &[
                Field("account", REQUIRED),
                Field("amount", REQUIRED),
                Field("currency", REQUIRED),
                Field("description", REQUIRED),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("status", REQUIRED),
                Field("status_transitions", REQUIRED),
                Field("transacted_at", REQUIRED),
                Field("transaction_refresh", REQUIRED),
                Field("updated", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for FinancialConnectionsTransaction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(FinancialConnectionsTransaction);

impl Resource for FinancialConnectionsTransaction {
    type Id = FinancialConnectionsTransactionId;
    const OBJECT: &'static str = "financial_connections.transaction";
}

/// The status of the transaction.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FinancialConnectionsTransactionStatus {
    /// `pending`
    Pending,
    /// `posted`
    Posted,
    /// `void`
    Void,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(FinancialConnectionsTransactionStatus {
    Pending = "pending",
    Posted = "posted",
    Void = "void",
});
