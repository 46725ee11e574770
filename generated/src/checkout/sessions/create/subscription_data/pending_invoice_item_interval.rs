// Written by `cargo xtask generate`. Do not edit.
//! What `subscription_data.pending_invoice_item_interval` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

pub use crate::plan::Interval;
