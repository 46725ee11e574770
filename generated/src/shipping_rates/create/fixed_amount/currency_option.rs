// Written by `cargo xtask generate`. Do not edit.
//! What `fixed_amount.currency_option` of [`shipping_rates::create`](fn@crate::shipping_rates::create) takes.

pub use crate::price::TaxBehavior;
