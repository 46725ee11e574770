// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.kr_card` of [`CheckoutSession`](crate::CheckoutSession).

pub use crate::checkout_session::payment_method_options::affirm::CaptureMethod;
pub use crate::checkout_session::payment_method_options::amazon_pay::SetupFutureUsage;
