// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_data.klarna` of [`test_helpers::confirmation_tokens::create`](fn@crate::test_helpers::confirmation_tokens::create) takes.

pub use crate::tokens::create::person::Dob;
