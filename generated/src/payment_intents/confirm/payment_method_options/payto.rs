// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.payto` of [`payment_intents::confirm`](fn@crate::payment_intents::confirm) takes.

pub mod mandate_options;
pub use crate::payment_intents::create::payment_method_options::alipay::SetupFutureUsage;
pub use crate::payment_intents::create::payment_method_options::payto::MandateOptions;
