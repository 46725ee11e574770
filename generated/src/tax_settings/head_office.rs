// Written by `cargo xtask generate`. Do not edit.
//! What is in `head_office` of [`TaxSettings`](crate::TaxSettings).

pub use crate::customer::Address;
