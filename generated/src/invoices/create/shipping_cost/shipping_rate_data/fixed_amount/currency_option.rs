// Written by `cargo xtask generate`. Do not edit.
//! What `shipping_cost.shipping_rate_data.fixed_amount.currency_option` of [`invoices::create`](fn@crate::invoices::create) takes.

pub use crate::price::TaxBehavior;
