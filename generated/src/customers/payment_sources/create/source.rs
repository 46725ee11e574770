// Written by `cargo xtask generate`. Do not edit.
//! What `source` of [`customers::payment_sources::create`](fn@crate::customers::payment_sources::create) takes.

pub use crate::customers::cards::create::bank_account;
pub use crate::customers::cards::create::source::{BankAccount, Card};
