// Written by `cargo xtask generate`. Do not edit.
//! What `owner` of [`sources::update`](fn@crate::sources::update) takes.

pub use crate::customers::create::Address;
