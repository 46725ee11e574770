// Written by `cargo xtask generate`. Do not edit.
//! What `price_data.recurring` of [`subscription_items::create`](fn@crate::subscription_items::create) takes.

pub use crate::plan::Interval;
