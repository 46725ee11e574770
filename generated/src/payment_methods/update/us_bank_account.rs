// Written by `cargo xtask generate`. Do not edit.
//! What `us_bank_account` of [`payment_methods::update`](fn@crate::payment_methods::update) takes.

pub use crate::payment_method::us_bank_account::{AccountHolderType, AccountType};
