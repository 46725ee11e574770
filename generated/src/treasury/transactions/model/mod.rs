// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod treasury_transaction;
pub use self::treasury_transaction::{TreasuryTransaction, TreasuryTransactionStatus};
mod treasury_transactions_resource_abstract_transaction_resource_status_transitions;
pub use self::treasury_transactions_resource_abstract_transaction_resource_status_transitions::TreasuryTransactionsResourceAbstractTransactionResourceStatusTransitions;
