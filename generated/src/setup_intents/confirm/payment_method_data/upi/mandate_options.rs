// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_data.upi.mandate_options` of [`setup_intents::confirm`](fn@crate::setup_intents::confirm) takes.

pub use crate::setup_intent::payment_method_options::acss_debit::mandate_options::AmountType;
