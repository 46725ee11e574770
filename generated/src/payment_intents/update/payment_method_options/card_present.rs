// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.card_present` of [`payment_intents::update`](fn@crate::payment_intents::update) takes.

pub use crate::payment_intent::payment_method_options::acss_debit::routing;

pub use crate::payment_intents::create::payment_method_options::card_present::{
    CaptureMethod, Routing,
};
