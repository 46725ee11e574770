// Written by `cargo xtask generate`. Do not edit.
//! What `payment_intent_data` of [`payment_links::create`](fn@crate::payment_links::create) takes.

pub use crate::payment_intent::CaptureMethod;
pub use crate::payment_link::payment_intent_data::SetupFutureUsage;
