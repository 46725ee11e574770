// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.klarna` of [`setup_intents::confirm`](fn@crate::setup_intents::confirm) takes.

pub use crate::setup_intents::create::payment_method_options::klarna::on_demand;
pub mod subscription;

pub use crate::setup_intents::create::payment_method_options::klarna::{
    OnDemand, PreferredLocale, Subscription,
};
