// Written by `cargo xtask generate`. Do not edit.
//! What is in `klarna` of [`PaymentMethod`](crate::PaymentMethod).

pub use crate::person::Dob;
