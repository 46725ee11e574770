// Written by `cargo xtask generate`. Do not edit.
//! What is in `billing_details` of [`Charge`](crate::Charge).

pub use crate::customer::Address;
