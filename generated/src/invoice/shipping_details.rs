// Written by `cargo xtask generate`. Do not edit.
//! What is in `shipping_details` of [`Invoice`](crate::Invoice).

pub use crate::customer::Address;
