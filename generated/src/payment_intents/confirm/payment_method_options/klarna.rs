// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.klarna` of [`payment_intents::confirm`](fn@crate::payment_intents::confirm) takes.

pub use crate::setup_intents::create::payment_method_options::klarna::on_demand;
pub mod subscription;
pub use crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage;
pub use crate::payment_intents::create::payment_method_options::affirm::CaptureMethod;
pub use crate::payment_intents::create::payment_method_options::klarna::Subscription;

pub use crate::setup_intents::create::payment_method_options::klarna::{
    OnDemand, PreferredLocale,
};
