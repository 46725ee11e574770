// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.klarna.subscription` of [`payment_intents::create`](fn@crate::payment_intents::create) takes.

pub use crate::plan::Interval;
pub use crate::setup_intents::create::payment_method_options::klarna::subscription::NextBilling;
