// Written by `cargo xtask generate`. Do not edit.
//! What `source` of [`customers::bank_accounts::create`](fn@crate::customers::bank_accounts::create) takes.

pub use crate::customers::cards::create::bank_account;
pub use crate::customers::cards::create::source::{BankAccount, Card};
