// Written by `cargo xtask generate`. Do not edit.
//! What `billing_schedule.bill_until.duration` of [`subscriptions::create`](fn@crate::subscriptions::create) takes.

pub use crate::plan::Interval;
