// Written by `cargo xtask generate`. Do not edit.
//! What is in `customer_tax_id` of [`Invoice`](crate::Invoice).

pub use crate::tax_id::Type;
