// Written by `cargo xtask generate`. Do not edit.
//! What `pending_invoice_item_interval` of [`subscriptions::update`](fn@crate::subscriptions::update) takes.

pub use crate::plan::Interval;
