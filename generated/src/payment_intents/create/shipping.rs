// Written by `cargo xtask generate`. Do not edit.
//! What `shipping` of [`payment_intents::create`](fn@crate::payment_intents::create) takes.

pub use crate::customers::create::Address;
