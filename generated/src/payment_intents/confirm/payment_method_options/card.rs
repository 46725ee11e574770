// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.card` of [`payment_intents::confirm`](fn@crate::payment_intents::confirm) takes.

pub mod installments;
pub mod mandate_options;
pub mod three_d_secure;
pub use crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage;
pub use crate::checkout_session::payment_method_options::card::RequestThreeDSecure;

pub use crate::payment_intent::payment_method_options::card::{
    Network, RequestExtendedAuthorization, RequestIncrementalAuthorization,
    RequestMulticapture, RequestOvercapture,
};

pub use crate::payment_intents::create::payment_method_options::affirm::CaptureMethod;

pub use crate::payment_intents::create::payment_method_options::card::{
    Installments, MandateOptions, ThreeDSecure,
};
