// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`customers::bank_accounts::create`](fn@crate::customers::bank_accounts::create).

pub use crate::customers::cards::create::bank_account;
pub mod source;
pub use crate::charges::create::Card;
pub use crate::customers::cards::create::BankAccount;
