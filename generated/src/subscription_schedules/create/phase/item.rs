// Written by `cargo xtask generate`. Do not edit.
//! What `phase.item` of [`subscription_schedules::create`](fn@crate::subscription_schedules::create) takes.

pub mod price_data;
pub use crate::quotes::create::Discount;
pub use crate::subscription_items::create::{BillingThresholds, PriceData};
