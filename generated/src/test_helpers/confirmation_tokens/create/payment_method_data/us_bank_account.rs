// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_data.us_bank_account` of [`test_helpers::confirmation_tokens::create`](fn@crate::test_helpers::confirmation_tokens::create) takes.

pub use crate::confirmation_token::payment_method_preview::us_bank_account::{
    AccountHolderType, AccountType,
};
