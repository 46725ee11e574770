// Written by `cargo xtask generate`. Do not edit.
//! What `item` of [`customers::subscriptions::update`](fn@crate::customers::subscriptions::update) takes.

pub mod price_data;
pub use crate::quotes::create::Discount;
pub use crate::subscription_items::create::{BillingThresholds, PriceData};
