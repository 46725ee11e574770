// Written by `cargo xtask generate`. Do not edit.
//! What `payment_details.payment_method_details` of [`radar::payment_evaluations::create`](fn@crate::radar::payment_evaluations::create) takes.

pub mod billing_details;
pub use crate::payment_records::report_payment::payment_method_details::BillingDetails;
