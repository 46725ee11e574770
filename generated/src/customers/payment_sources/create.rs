// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`customers::payment_sources::create`](fn@crate::customers::payment_sources::create).

pub use crate::customers::cards::create::bank_account;
pub mod source;
pub use crate::charges::create::Card;
pub use crate::customers::cards::create::BankAccount;
