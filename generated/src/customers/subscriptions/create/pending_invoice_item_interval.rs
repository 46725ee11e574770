// Written by `cargo xtask generate`. Do not edit.
//! What `pending_invoice_item_interval` of [`customers::subscriptions::create`](fn@crate::customers::subscriptions::create) takes.

pub use crate::plan::Interval;
