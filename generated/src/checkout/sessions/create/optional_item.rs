// Written by `cargo xtask generate`. Do not edit.
//! What `optional_item` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

pub use crate::payment_links::create::line_item::AdjustableQuantity;
