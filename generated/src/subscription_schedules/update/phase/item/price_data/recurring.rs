// Written by `cargo xtask generate`. Do not edit.
//! What `phase.item.price_data.recurring` of [`subscription_schedules::update`](fn@crate::subscription_schedules::update) takes.

pub use crate::plan::Interval;
