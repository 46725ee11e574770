// Written by `cargo xtask generate`. Do not edit.
//! What is in `shipping_details` of [`PaymentRecord`](crate::PaymentRecord).

pub use crate::customer::Address;
