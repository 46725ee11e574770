// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.acss_debit` of [`customers::subscriptions::create`](fn@crate::customers::subscriptions::create) takes.

pub use crate::subscription::payment_settings::payment_method_options::acss_debit::mandate_options;
pub use crate::checkout_session::payment_method_options::acss_debit::VerificationMethod;
pub use crate::subscriptions::create::payment_settings::payment_method_options::acss_debit::MandateOptions;
