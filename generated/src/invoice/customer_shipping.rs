// Written by `cargo xtask generate`. Do not edit.
//! What is in `customer_shipping` of [`Invoice`](crate::Invoice).

pub use crate::customer::Address;
