// Written by `cargo xtask generate`. Do not edit.
//! What `owner` of [`customers::bank_accounts::update`](fn@crate::customers::bank_accounts::update) takes.

pub use crate::customers::create::Address;
