// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.card.installments` of [`invoices::update`](fn@crate::invoices::update) takes.

pub mod plan;
pub use crate::invoices::create::payment_settings::payment_method_options::card::installments::Plan;
