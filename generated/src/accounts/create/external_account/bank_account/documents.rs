// Written by `cargo xtask generate`. Do not edit.
//! What `external_account.bank_account.documents` of [`accounts::create`](fn@crate::accounts::create) takes.

pub use crate::accounts::create::documents::BankAccountOwnershipVerification;
