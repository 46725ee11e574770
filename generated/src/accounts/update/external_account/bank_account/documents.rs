// Written by `cargo xtask generate`. Do not edit.
//! What `external_account.bank_account.documents` of [`accounts::update`](fn@crate::accounts::update) takes.

pub use crate::accounts::create::documents::BankAccountOwnershipVerification;
