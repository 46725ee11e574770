// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.konbini` of [`payment_intents::confirm`](fn@crate::payment_intents::confirm) takes.

pub use crate::payment_intents::create::payment_method_options::affirm::SetupFutureUsage;
