// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`financial_connections::accounts::list`](fn@crate::financial_connections::accounts::list).

pub use crate::linked_accounts::list::AccountHolder;
