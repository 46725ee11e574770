// Written by `cargo xtask generate`. Do not edit.
//! What `phase.duration` of [`subscription_schedules::create`](fn@crate::subscription_schedules::create) takes.

pub use crate::plan::Interval;
