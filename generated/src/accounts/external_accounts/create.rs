// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`accounts::external_accounts::create`](fn@crate::accounts::external_accounts::create).

pub mod bank_account;
pub mod external_account;
pub use crate::accounts::bank_accounts::create::BankAccount;
