// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.paypal` of [`SetupIntent`](crate::SetupIntent).

pub mod mandate_options;
pub use crate::checkout_session::payment_method_options::acss_debit::VerificationMethod;
pub use crate::setup_intent::payment_method_options::amazon_pay::MandateOptions;
