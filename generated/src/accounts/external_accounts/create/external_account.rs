// Written by `cargo xtask generate`. Do not edit.
//! What `external_account` of [`accounts::external_accounts::create`](fn@crate::accounts::external_accounts::create) takes.

pub mod bank_account;
pub use crate::accounts::bank_accounts::create::external_account::BankAccount;
pub use crate::accounts::create::external_account::Card;
