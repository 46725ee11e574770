// Written by `cargo xtask generate`. Do not edit.
//! What is in `evidence.merchandise_not_as_described` of [`IssuingDispute`](crate::IssuingDispute).

pub use crate::issuing_dispute::evidence::canceled::ReturnStatus;
