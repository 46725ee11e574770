// Written by `cargo xtask generate`. Do not edit.
//! What `item.price_data.recurring` of [`customers::subscriptions::create`](fn@crate::customers::subscriptions::create) takes.

pub use crate::plan::Interval;
