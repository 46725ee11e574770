// Written by `cargo xtask generate`. Do not edit.
//! What `shipping` of [`charges::update`](fn@crate::charges::update) takes.

pub use crate::customers::create::Address;
