// Written by `cargo xtask generate`. Do not edit.
//! What `add_invoice_item.price_data` of [`subscriptions::create`](fn@crate::subscriptions::create) takes.

pub use crate::price::TaxBehavior;
