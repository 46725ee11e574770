// Written by `cargo xtask generate`. Do not edit.
//! What `phase.duration` of [`subscription_schedules::update`](fn@crate::subscription_schedules::update) takes.

pub use crate::plan::Interval;
