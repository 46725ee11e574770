// Written by `cargo xtask generate`. Do not edit.
//! What `external_account.bank_account.documents` of [`accounts::external_accounts::create`](fn@crate::accounts::external_accounts::create) takes.

pub use crate::accounts::create::documents::BankAccountOwnershipVerification;
