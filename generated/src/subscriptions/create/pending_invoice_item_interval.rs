// Written by `cargo xtask generate`. Do not edit.
//! What `pending_invoice_item_interval` of [`subscriptions::create`](fn@crate::subscriptions::create) takes.

pub use crate::plan::Interval;
