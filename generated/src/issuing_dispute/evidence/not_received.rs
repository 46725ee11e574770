// Written by `cargo xtask generate`. Do not edit.
//! What is in `evidence.not_received` of [`IssuingDispute`](crate::IssuingDispute).

pub use crate::issuing_dispute::evidence::canceled::ProductType;
