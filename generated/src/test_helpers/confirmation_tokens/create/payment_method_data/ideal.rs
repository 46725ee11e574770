// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_data.ideal` of [`test_helpers::confirmation_tokens::create`](fn@crate::test_helpers::confirmation_tokens::create) takes.

pub use crate::payment_method::ideal::Bank;
