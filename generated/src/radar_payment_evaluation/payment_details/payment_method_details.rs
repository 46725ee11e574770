// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_details.payment_method_details` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).

pub mod billing_details;
pub use crate::payment_attempt_record::payment_method_details::BillingDetails;
