// Written by `cargo xtask generate`. Do not edit.
//! What is in `treasury`.

#[cfg(feature = "treasury-credit_reversals")]
pub mod credit_reversals;
#[cfg(feature = "treasury-debit_reversals")]
pub mod debit_reversals;
#[cfg(feature = "treasury-financial_accounts")]
pub mod financial_accounts;
#[cfg(feature = "treasury-inbound_transfers")]
pub mod inbound_transfers;
#[cfg(feature = "treasury-outbound_payments")]
pub mod outbound_payments;
#[cfg(feature = "treasury-outbound_transfers")]
pub mod outbound_transfers;
#[cfg(feature = "treasury-received_credits")]
pub mod received_credits;
#[cfg(feature = "treasury-received_debits")]
pub mod received_debits;
#[cfg(feature = "treasury-transaction_entries")]
pub mod transaction_entries;
#[cfg(feature = "treasury-transactions")]
pub mod transactions;
