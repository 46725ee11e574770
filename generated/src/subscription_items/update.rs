// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`subscription_items::update`](fn@crate::subscription_items::update).

pub mod price_data;
pub use crate::quotes::create::Discount;
pub use crate::subscription_items::create::{BillingThresholds, PriceData};
pub use crate::subscription_schedule::phase::ProrationBehavior;
pub use crate::subscriptions::create::PaymentBehavior;
