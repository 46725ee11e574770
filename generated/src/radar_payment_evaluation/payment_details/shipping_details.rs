// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_details.shipping_details` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).

pub use crate::customer::Address;
