// Written by `cargo xtask generate`. Do not edit.
//! What `schedule_details.phase.add_invoice_item.price_data` of [`invoices::create_preview`](fn@crate::invoices::create_preview) takes.

pub use crate::price::TaxBehavior;
