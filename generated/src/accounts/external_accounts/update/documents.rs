// Written by `cargo xtask generate`. Do not edit.
//! What `documents` of [`accounts::external_accounts::update`](fn@crate::accounts::external_accounts::update) takes.

pub use crate::accounts::create::documents::BankAccountOwnershipVerification;
