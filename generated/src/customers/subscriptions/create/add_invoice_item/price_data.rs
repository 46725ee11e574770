// Written by `cargo xtask generate`. Do not edit.
//! What `add_invoice_item.price_data` of [`customers::subscriptions::create`](fn@crate::customers::subscriptions::create) takes.

pub use crate::price::TaxBehavior;
