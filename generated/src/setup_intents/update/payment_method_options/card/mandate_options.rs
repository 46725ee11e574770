// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.card.mandate_options` of [`setup_intents::update`](fn@crate::setup_intents::update) takes.

pub use crate::payment_intent::payment_method_options::card::mandate_options::Interval;
pub use crate::setup_intent::payment_method_options::acss_debit::mandate_options::AmountType;
pub use crate::setup_intent::payment_method_options::card::mandate_options::SupportedType;
