// Written by `cargo xtask generate`. Do not edit.
//! What `add_invoice_item.price_data` of [`customers::subscriptions::update`](fn@crate::customers::subscriptions::update) takes.

pub use crate::price::TaxBehavior;
