// Written by `cargo xtask generate`. Do not edit.
//! What `price_data.recurring` of [`subscription_items::update`](fn@crate::subscription_items::update) takes.

pub use crate::plan::Interval;
