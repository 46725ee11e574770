// Written by `cargo xtask generate`. Do not edit.
//! What `pending_invoice_item_interval` of [`customers::subscriptions::update`](fn@crate::customers::subscriptions::update) takes.

pub use crate::plan::Interval;
