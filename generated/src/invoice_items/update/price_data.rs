// Written by `cargo xtask generate`. Do not edit.
//! What `price_data` of [`invoice_items::update`](fn@crate::invoice_items::update) takes.

pub use crate::price::TaxBehavior;
