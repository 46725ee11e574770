// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.payto` of [`setup_intents::update`](fn@crate::setup_intents::update) takes.

pub mod mandate_options;
pub use crate::setup_intents::create::payment_method_options::payto::MandateOptions;
