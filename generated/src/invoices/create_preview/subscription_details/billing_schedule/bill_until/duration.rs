// Written by `cargo xtask generate`. Do not edit.
//! What `subscription_details.billing_schedule.bill_until.duration` of [`invoices::create_preview`](fn@crate::invoices::create_preview) takes.

pub use crate::plan::Interval;
