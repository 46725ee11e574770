// Written by `cargo xtask generate`. Do not edit.
//! What `owner` of [`customers::payment_sources::update`](fn@crate::customers::payment_sources::update) takes.

pub use crate::customers::create::Address;
