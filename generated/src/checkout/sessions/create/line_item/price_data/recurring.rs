// Written by `cargo xtask generate`. Do not edit.
//! What `line_item.price_data.recurring` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

pub use crate::plan::Interval;
