// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.card.mandate_options` of [`payment_intents::update`](fn@crate::payment_intents::update) takes.

pub use crate::payment_intent::payment_method_options::acss_debit::mandate_options::AmountType;

pub use crate::payment_intent::payment_method_options::card::mandate_options::{
    Interval, SupportedType,
};
