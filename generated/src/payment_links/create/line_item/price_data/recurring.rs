// Written by `cargo xtask generate`. Do not edit.
//! What `line_item.price_data.recurring` of [`payment_links::create`](fn@crate::payment_links::create) takes.

pub use crate::plan::Interval;
