// Written by `cargo xtask generate`. Do not edit.
//! What `shipping_option` of [`checkout::sessions::update`](fn@crate::checkout::sessions::update) takes.

pub mod shipping_rate_data;
pub use crate::checkout::sessions::create::shipping_option::ShippingRateData;
