// Written by `cargo xtask generate`. Do not edit.
//! What `billing_schedule.bill_until.duration` of [`subscriptions::update`](fn@crate::subscriptions::update) takes.

pub use crate::plan::Interval;
