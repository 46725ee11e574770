// Written by `cargo xtask generate`. Do not edit.
//! What is in `pending_invoice_item_interval` of [`Subscription`](crate::Subscription).

pub use crate::plan::Interval;
