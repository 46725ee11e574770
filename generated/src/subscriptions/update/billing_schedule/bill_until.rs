// Written by `cargo xtask generate`. Do not edit.
//! What `billing_schedule.bill_until` of [`subscriptions::update`](fn@crate::subscriptions::update) takes.

pub mod duration;
pub use crate::subscription::billing_schedule::bill_until::Type;
pub use crate::subscription_schedules::create::phase::Duration;
