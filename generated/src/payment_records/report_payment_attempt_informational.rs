// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`payment_records::report_payment_attempt_informational`](fn@crate::payment_records::report_payment_attempt_informational).

pub mod shipping_details;
pub use crate::payment_records::report_payment::{CustomerDetails, ShippingDetails};
