// Written by `cargo xtask generate`. Do not edit.
//! What is in `financial_connections`.

#[cfg(feature = "financial_connections-accounts")]
pub mod accounts;
#[cfg(feature = "financial_connections-sessions")]
pub mod sessions;
#[cfg(feature = "financial_connections-transactions")]
pub mod transactions;
