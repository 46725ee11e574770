// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.upi.mandate_options` of [`invoices::update`](fn@crate::invoices::update) takes.

pub use crate::invoice::payment_settings::payment_method_options::payto::mandate_options::AmountType;
