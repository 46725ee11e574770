// Written by `cargo xtask generate`. Do not edit.
//! What is in `source_order.shipping` of [`Source`](crate::Source).

pub use crate::customer::Address;
