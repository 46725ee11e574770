// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod bank_connections_resource_transaction_resource_status_transitions;
pub use self::bank_connections_resource_transaction_resource_status_transitions::BankConnectionsResourceTransactionResourceStatusTransitions;
mod financial_connections_transaction;

pub use self::financial_connections_transaction::{
    FinancialConnectionsTransaction, FinancialConnectionsTransactionStatus,
};
