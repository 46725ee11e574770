// Written by `cargo xtask generate`. Do not edit.
//! What `item` of [`subscriptions::update`](fn@crate::subscriptions::update) takes.

pub mod price_data;
pub use crate::quotes::create::Discount;
pub use crate::subscription_items::create::{BillingThresholds, PriceData};
