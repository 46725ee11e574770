// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.acss_debit` of [`invoices::update`](fn@crate::invoices::update) takes.

pub use crate::invoice::payment_settings::payment_method_options::acss_debit::mandate_options;
pub use crate::checkout_session::payment_method_options::acss_debit::VerificationMethod;
pub use crate::invoices::create::payment_settings::payment_method_options::acss_debit::MandateOptions;
