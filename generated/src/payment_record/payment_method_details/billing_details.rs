// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.billing_details` of [`PaymentRecord`](crate::PaymentRecord).

pub use crate::customer::Address;
