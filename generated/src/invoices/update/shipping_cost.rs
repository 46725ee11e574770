// Written by `cargo xtask generate`. Do not edit.
//! What `shipping_cost` of [`invoices::update`](fn@crate::invoices::update) takes.

pub mod shipping_rate_data;
pub use crate::invoices::create::shipping_cost::ShippingRateData;
