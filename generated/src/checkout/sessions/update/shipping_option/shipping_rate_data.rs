// Written by `cargo xtask generate`. Do not edit.
//! What `shipping_option.shipping_rate_data` of [`checkout::sessions::update`](fn@crate::checkout::sessions::update) takes.

pub mod delivery_estimate;
pub mod fixed_amount;
pub use crate::checkout::sessions::create::shipping_option::shipping_rate_data::Type;
pub use crate::price::TaxBehavior;
pub use crate::shipping_rates::create::{DeliveryEstimate, FixedAmount};
