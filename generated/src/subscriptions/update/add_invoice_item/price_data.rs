// Written by `cargo xtask generate`. Do not edit.
//! What `add_invoice_item.price_data` of [`subscriptions::update`](fn@crate::subscriptions::update) takes.

pub use crate::price::TaxBehavior;
