// Written by `cargo xtask generate`. Do not edit.
//! What is in `shipping` of [`PaymentIntent`](crate::PaymentIntent).

pub use crate::customer::Address;
