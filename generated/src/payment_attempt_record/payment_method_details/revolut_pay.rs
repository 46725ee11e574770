// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.revolut_pay` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord).

pub mod funding;
pub use crate::payment_attempt_record::payment_method_details::amazon_pay::Funding;
