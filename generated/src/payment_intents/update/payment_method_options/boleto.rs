// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.boleto` of [`payment_intents::update`](fn@crate::payment_intents::update) takes.

pub use crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage;
