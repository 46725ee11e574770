// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.acss_debit` of [`setup_intents::update`](fn@crate::setup_intents::update) takes.

pub mod mandate_options;
pub use crate::checkout_session::payment_method_options::acss_debit::VerificationMethod;
pub use crate::setup_intent::payment_method_options::acss_debit::Currency;
pub use crate::setup_intents::create::payment_method_options::acss_debit::MandateOptions;
