// Written by `cargo xtask generate`. Do not edit.
//! What is in `shipping_details` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord).

pub use crate::customer::Address;
