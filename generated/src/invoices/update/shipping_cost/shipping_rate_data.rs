// Written by `cargo xtask generate`. Do not edit.
//! What `shipping_cost.shipping_rate_data` of [`invoices::update`](fn@crate::invoices::update) takes.

pub mod delivery_estimate;
pub mod fixed_amount;
pub use crate::invoices::create::shipping_cost::shipping_rate_data::Type;
pub use crate::price::TaxBehavior;
pub use crate::shipping_rates::create::{DeliveryEstimate, FixedAmount};
