// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`quotes::list`](fn@crate::quotes::list).

pub use crate::quote::Status;
