// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.payto` of [`subscriptions::create`](fn@crate::subscriptions::create) takes.

pub mod mandate_options;
pub use crate::invoices::create::payment_settings::payment_method_options::payto::MandateOptions;
