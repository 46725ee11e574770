// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`treasury::financial_accounts::list`](fn@crate::treasury::financial_accounts::list).

pub use crate::treasury_financial_account::Status;
