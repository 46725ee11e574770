// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.multibanco` of [`PaymentIntent`](crate::PaymentIntent).

pub mod installments;
pub mod mandate_options;
pub use crate::payment_intent::payment_method_options::acss_debit::routing;

pub use crate::checkout_session::payment_method_options::acss_debit::{
    SetupFutureUsage, VerificationMethod,
};

pub use crate::payment_intent::payment_method_options::acss_debit::{
    CaptureMethod, Installments, Routing,
};

pub use crate::payment_intent::payment_method_options::affirm::MandateOptions;
