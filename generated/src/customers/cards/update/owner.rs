// Written by `cargo xtask generate`. Do not edit.
//! What `owner` of [`customers::cards::update`](fn@crate::customers::cards::update) takes.

pub use crate::customers::create::Address;
