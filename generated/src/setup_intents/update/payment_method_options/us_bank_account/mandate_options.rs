// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.us_bank_account.mandate_options` of [`setup_intents::update`](fn@crate::setup_intents::update) takes.

pub use crate::setup_intent::payment_method_options::us_bank_account::mandate_options::CollectionMethod;
