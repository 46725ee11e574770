// Written by `cargo xtask generate`. Do not edit.
//! What `owner` of [`sources::create`](fn@crate::sources::create) takes.

pub use crate::customers::create::Address;
