// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.paypal` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

pub use crate::checkout_session::payment_method_options::affirm::CaptureMethod;
pub use crate::checkout_session::payment_method_options::amazon_pay::SetupFutureUsage;
pub use crate::payment_intents::create::payment_method_options::paypal::PreferredLocale;
