// Written by `cargo xtask generate`. Do not edit.
//! What `shipping` of [`test_helpers::confirmation_tokens::create`](fn@crate::test_helpers::confirmation_tokens::create) takes.

pub use crate::customers::create::Address;
