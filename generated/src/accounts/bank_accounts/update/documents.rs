// Written by `cargo xtask generate`. Do not edit.
//! What `documents` of [`accounts::bank_accounts::update`](fn@crate::accounts::bank_accounts::update) takes.

pub use crate::accounts::create::documents::BankAccountOwnershipVerification;
