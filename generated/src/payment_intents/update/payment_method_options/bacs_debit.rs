// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.bacs_debit` of [`payment_intents::update`](fn@crate::payment_intents::update) takes.

pub use crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage;
pub use crate::setup_intents::create::payment_method_options::bacs_debit::MandateOptions;
