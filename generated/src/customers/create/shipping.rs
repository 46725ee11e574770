// Written by `cargo xtask generate`. Do not edit.
//! What `shipping` of [`customers::create`](fn@crate::customers::create) takes.

pub use crate::customers::create::Address;
