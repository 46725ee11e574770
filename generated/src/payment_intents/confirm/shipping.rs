// Written by `cargo xtask generate`. Do not edit.
//! What `shipping` of [`payment_intents::confirm`](fn@crate::payment_intents::confirm) takes.

pub use crate::customers::create::Address;
