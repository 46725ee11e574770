// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`billing::meters::list`](fn@crate::billing::meters::list).

pub use crate::billing_meter::Status;
