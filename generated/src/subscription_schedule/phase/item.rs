// Written by `cargo xtask generate`. Do not edit.
//! What is in `phase.item` of [`SubscriptionSchedule`](crate::SubscriptionSchedule).

pub use crate::subscription_item::BillingThresholds;
pub use crate::subscription_schedule::phase::Discount;
