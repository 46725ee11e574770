// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.revolut_pay` of [`PaymentRecord`](crate::PaymentRecord).

pub mod funding;
pub use crate::payment_record::payment_method_details::amazon_pay::Funding;
