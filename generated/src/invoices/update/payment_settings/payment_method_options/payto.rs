// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.payto` of [`invoices::update`](fn@crate::invoices::update) takes.

pub mod mandate_options;
pub use crate::invoices::create::payment_settings::payment_method_options::payto::MandateOptions;
