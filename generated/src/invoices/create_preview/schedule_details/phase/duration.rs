// Written by `cargo xtask generate`. Do not edit.
//! What `schedule_details.phase.duration` of [`invoices::create_preview`](fn@crate::invoices::create_preview) takes.

pub use crate::plan::Interval;
