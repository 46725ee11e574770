// Written by `cargo xtask generate`. Do not edit.
//! What `line_item.price_data.recurring` of [`quotes::update`](fn@crate::quotes::update) takes.

pub use crate::plan::Interval;
