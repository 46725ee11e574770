// Written by `cargo xtask generate`. Do not edit.
//! What `documents` of [`external_accounts::update`](fn@crate::external_accounts::update) takes.

pub use crate::accounts::create::documents::BankAccountOwnershipVerification;
