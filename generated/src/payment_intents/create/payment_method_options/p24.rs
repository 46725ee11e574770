// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.p24` of [`payment_intents::create`](fn@crate::payment_intents::create) takes.

pub use crate::payment_intents::create::payment_method_options::affirm::SetupFutureUsage;
