// Written by `cargo xtask generate`. Do not edit.
//! What `shipping` of [`customers::update`](fn@crate::customers::update) takes.

pub use crate::customers::create::Address;
