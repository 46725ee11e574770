// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.acss_debit` of [`subscriptions::update`](fn@crate::subscriptions::update) takes.

pub use crate::subscription::payment_settings::payment_method_options::acss_debit::mandate_options;
pub use crate::checkout_session::payment_method_options::acss_debit::VerificationMethod;
pub use crate::subscriptions::create::payment_settings::payment_method_options::acss_debit::MandateOptions;
