// Written by `cargo xtask generate`. Do not edit.
//! What is in `shipping` of [`Charge`](crate::Charge).

pub use crate::customer::Address;
