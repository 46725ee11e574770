// Written by `cargo xtask generate`. Do not edit.
//! What `line_item` of [`payment_links::update`](fn@crate::payment_links::update) takes.

pub use crate::payment_links::create::line_item::AdjustableQuantity;
