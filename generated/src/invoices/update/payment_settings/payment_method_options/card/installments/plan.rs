// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.card.installments.plan` of [`invoices::update`](fn@crate::invoices::update) takes.

pub use crate::charge::payment_method_details::card::installments::plan::Type;
pub use crate::invoices::create::payment_settings::payment_method_options::card::installments::plan::Interval;
