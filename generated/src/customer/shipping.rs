// Written by `cargo xtask generate`. Do not edit.
//! What is in `shipping` of [`Customer`](crate::Customer).

pub use crate::customer::Address;
