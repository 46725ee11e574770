// Written by `cargo xtask generate`. Do not edit.
//! What `optional_item` of [`payment_links::create`](fn@crate::payment_links::create) takes.

pub use crate::payment_links::create::line_item::AdjustableQuantity;
