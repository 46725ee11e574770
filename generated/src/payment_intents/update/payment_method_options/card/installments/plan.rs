// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.card.installments.plan` of [`payment_intents::update`](fn@crate::payment_intents::update) takes.

pub use crate::charge::payment_method_details::card::installments::plan::Type;
pub use crate::payment_intent::payment_method_options::acss_debit::installments::plan::Interval;
