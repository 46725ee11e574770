// Written by `cargo xtask generate`. Do not edit.
//! What `shipping` of [`charges::create`](fn@crate::charges::create) takes.

pub use crate::customers::create::Address;
