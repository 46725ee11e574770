// Written by `cargo xtask generate`. Do not edit.
//! What `default_price_data.recurring` of [`products::create`](fn@crate::products::create) takes.

pub use crate::plan::Interval;
