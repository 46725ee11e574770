// Written by `cargo xtask generate`. Do not edit.
//! What `shipping_option.shipping_rate_data.fixed_amount.currency_option` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

pub use crate::price::TaxBehavior;
