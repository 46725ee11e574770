// Written by `cargo xtask generate`. Do not edit.
//! What `schedule_details.phase.item.price_data.recurring` of [`invoices::create_preview`](fn@crate::invoices::create_preview) takes.

pub use crate::plan::Interval;
