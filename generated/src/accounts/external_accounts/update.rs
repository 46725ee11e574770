// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`accounts::external_accounts::update`](fn@crate::accounts::external_accounts::update).

pub mod documents;
pub use crate::accounts::create::bank_account::Documents;
pub use crate::external_accounts::update::AccountHolderType;
pub use crate::tokens::create::bank_account::AccountType;
