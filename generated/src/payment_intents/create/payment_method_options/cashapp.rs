// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.cashapp` of [`payment_intents::create`](fn@crate::payment_intents::create) takes.

pub use crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage;
pub use crate::payment_intents::create::payment_method_options::affirm::CaptureMethod;
