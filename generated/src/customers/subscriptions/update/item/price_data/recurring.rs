// Written by `cargo xtask generate`. Do not edit.
//! What `item.price_data.recurring` of [`customers::subscriptions::update`](fn@crate::customers::subscriptions::update) takes.

pub use crate::plan::Interval;
