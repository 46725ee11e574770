// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings` of [`invoices::update`](fn@crate::invoices::update) takes.

pub mod payment_method_options;
pub use crate::invoice::payment_settings::PaymentMethodType;
pub use crate::invoices::create::payment_settings::PaymentMethodOptions;
