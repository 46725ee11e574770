// Written by `cargo xtask generate`. Do not edit.
//! What `external_account` of [`accounts::update`](fn@crate::accounts::update) takes.

pub mod bank_account;
pub use crate::accounts::create::external_account::{BankAccount, Card};
