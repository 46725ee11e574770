// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.card` of [`invoices::update`](fn@crate::invoices::update) takes.

pub mod installments;
pub use crate::checkout_session::payment_method_options::card::RequestThreeDSecure;
pub use crate::invoices::create::payment_settings::payment_method_options::card::Installments;
