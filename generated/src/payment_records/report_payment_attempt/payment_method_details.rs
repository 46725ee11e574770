// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_details` of [`payment_records::report_payment_attempt`](fn@crate::payment_records::report_payment_attempt) takes.

pub mod billing_details;

pub use crate::payment_records::report_payment::payment_method_details::{
    BillingDetails, Custom, Type,
};
