// Written by `cargo xtask generate`. Do not edit.
//! What `bank_account.documents` of [`accounts::bank_accounts::create`](fn@crate::accounts::bank_accounts::create) takes.

pub use crate::accounts::create::documents::BankAccountOwnershipVerification;
