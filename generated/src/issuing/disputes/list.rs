// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`issuing::disputes::list`](fn@crate::issuing::disputes::list).

pub use crate::issuing_dispute::Status;
