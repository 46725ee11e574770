// Written by `cargo xtask generate`. Do not edit.
//! What `bank_account` of [`accounts::external_accounts::create`](fn@crate::accounts::external_accounts::create) takes.

pub mod documents;
pub use crate::accounts::create::bank_account::Documents;
pub use crate::external_accounts::update::AccountHolderType;
pub use crate::tokens::create::bank_account::AccountType;
