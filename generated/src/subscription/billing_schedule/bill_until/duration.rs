// Written by `cargo xtask generate`. Do not edit.
//! What is in `billing_schedule.bill_until.duration` of [`Subscription`](crate::Subscription).

pub use crate::plan::Interval;
