// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`transfers::create`](fn@crate::transfers::create).

pub use crate::payouts::create::SourceType;
