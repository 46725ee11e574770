// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.klarna.subscription` of [`setup_intents::update`](fn@crate::setup_intents::update) takes.

pub use crate::plan::Interval;
pub use crate::setup_intents::create::payment_method_options::klarna::subscription::NextBilling;
