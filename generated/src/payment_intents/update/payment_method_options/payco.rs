// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.payco` of [`payment_intents::update`](fn@crate::payment_intents::update) takes.

pub use crate::payment_intents::create::payment_method_options::affirm::CaptureMethod;
