// Written by `cargo xtask generate`. Do not edit.
//! What is in `last_payment_error` of [`PaymentIntent`](crate::PaymentIntent).

pub use crate::customer::Source;
pub use crate::errors::error::error::Type;
