// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.amazon_pay` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

pub use crate::checkout_session::payment_method_options::affirm::CaptureMethod;
pub use crate::checkout_session::payment_method_options::amazon_pay::SetupFutureUsage;
