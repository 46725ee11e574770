// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.upi` of [`setup_intents::update`](fn@crate::setup_intents::update) takes.

pub mod mandate_options;
pub use crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage;
pub use crate::setup_intents::create::payment_method_data::upi::MandateOptions;
