// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.card` of [`setup_intents::update`](fn@crate::setup_intents::update) takes.

pub mod mandate_options;
pub mod three_d_secure;
pub use crate::checkout_session::payment_method_options::card::RequestThreeDSecure;
pub use crate::payment_intent::payment_method_options::card::Network;

pub use crate::setup_intents::create::payment_method_options::card::{
    MandateOptions, ThreeDSecure,
};
