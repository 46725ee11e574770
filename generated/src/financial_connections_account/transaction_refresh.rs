// Written by `cargo xtask generate`. Do not edit.
//! What is in `transaction_refresh` of [`FinancialConnectionsAccount`](crate::FinancialConnectionsAccount).

pub use crate::charge::Status;
