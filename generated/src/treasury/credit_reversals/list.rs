// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`treasury::credit_reversals::list`](fn@crate::treasury::credit_reversals::list).

pub use crate::treasury_credit_reversal::Status;
