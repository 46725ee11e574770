// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.klarna.subscription` of [`payment_intents::confirm`](fn@crate::payment_intents::confirm) takes.

pub use crate::plan::Interval;
pub use crate::setup_intents::create::payment_method_options::klarna::subscription::NextBilling;
