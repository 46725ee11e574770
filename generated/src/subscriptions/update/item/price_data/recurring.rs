// Written by `cargo xtask generate`. Do not edit.
//! What `item.price_data.recurring` of [`subscriptions::update`](fn@crate::subscriptions::update) takes.

pub use crate::plan::Interval;
