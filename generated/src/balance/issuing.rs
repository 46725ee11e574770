// Written by `cargo xtask generate`. Do not edit.
//! What is in `issuing` of [`Balance`](crate::Balance).

pub use crate::balance::available;
pub use crate::balance::Available;
