// Written by `cargo xtask generate`. Do not edit.
//! What `fixed_amount.currency_option` of [`shipping_rates::update`](fn@crate::shipping_rates::update) takes.

pub use crate::price::TaxBehavior;
