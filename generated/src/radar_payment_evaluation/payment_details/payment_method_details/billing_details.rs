// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_details.payment_method_details.billing_details` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).

pub use crate::customer::Address;
