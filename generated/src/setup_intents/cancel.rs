// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`setup_intents::cancel`](fn@crate::setup_intents::cancel).

pub use crate::setup_intent::CancellationReason;
