// Written by `cargo xtask generate`. Do not edit.
//! What `external_account.bank_account` of [`accounts::update`](fn@crate::accounts::update) takes.

pub mod documents;
pub use crate::accounts::create::bank_account::{AccountHolderType, Documents};
pub use crate::tokens::create::bank_account::AccountType;
