// Written by `cargo xtask generate`. Do not edit.
//! What `line_item.price_data.recurring` of [`checkout::sessions::update`](fn@crate::checkout::sessions::update) takes.

pub use crate::plan::Interval;
