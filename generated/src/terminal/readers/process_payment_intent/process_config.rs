// Written by `cargo xtask generate`. Do not edit.
//! What `process_config` of [`terminal::readers::process_payment_intent`](fn@crate::terminal::readers::process_payment_intent) takes.

pub use crate::card::AllowRedisplay;
pub use crate::terminal::readers::collect_payment_method::collect_config::Tipping;
