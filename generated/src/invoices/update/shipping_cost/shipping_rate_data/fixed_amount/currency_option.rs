// Written by `cargo xtask generate`. Do not edit.
//! What `shipping_cost.shipping_rate_data.fixed_amount.currency_option` of [`invoices::update`](fn@crate::invoices::update) takes.

pub use crate::price::TaxBehavior;
