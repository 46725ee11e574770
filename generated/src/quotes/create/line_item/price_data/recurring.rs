// Written by `cargo xtask generate`. Do not edit.
//! What `line_item.price_data.recurring` of [`quotes::create`](fn@crate::quotes::create) takes.

pub use crate::plan::Interval;
