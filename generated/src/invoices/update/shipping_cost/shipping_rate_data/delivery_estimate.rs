// Written by `cargo xtask generate`. Do not edit.
//! What `shipping_cost.shipping_rate_data.delivery_estimate` of [`invoices::update`](fn@crate::invoices::update) takes.

pub use crate::shipping_rate::delivery_estimate::maximum;
pub use crate::shipping_rate::delivery_estimate::maximum as minimum;
pub use crate::shipping_rates::create::delivery_estimate::{Maximum, Minimum};
