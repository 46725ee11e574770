// Written by `cargo xtask generate`. Do not edit.
//! What `shipping_option.shipping_rate_data.fixed_amount.currency_option` of [`checkout::sessions::update`](fn@crate::checkout::sessions::update) takes.

pub use crate::price::TaxBehavior;
