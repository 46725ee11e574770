// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`payment_records::report_payment_attempt`](fn@crate::payment_records::report_payment_attempt).

pub mod payment_method_details;
pub mod shipping_details;

pub use crate::payment_records::report_payment::{
    Failed, Guaranteed, Outcome, PaymentMethodDetails, ShippingDetails,
};
