// Written by `cargo xtask generate`. Do not edit.
//! What `item.price_data.recurring` of [`subscriptions::create`](fn@crate::subscriptions::create) takes.

pub use crate::plan::Interval;
