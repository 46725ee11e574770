// Written by `cargo xtask generate`. Do not edit.
//! What `price_data` of [`invoice_items::create`](fn@crate::invoice_items::create) takes.

pub use crate::price::TaxBehavior;
