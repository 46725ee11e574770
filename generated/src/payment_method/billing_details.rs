// Written by `cargo xtask generate`. Do not edit.
//! What is in `billing_details` of [`PaymentMethod`](crate::PaymentMethod).

pub use crate::customer::Address;
