// Written by `cargo xtask generate`. Do not edit.
//! What is in `billing` of [`IssuingCardholder`](crate::IssuingCardholder).

pub use crate::customer::Address;
