// Written by `cargo xtask generate`. Do not edit.
//! What `customer_details.tax_id` of [`invoices::create_preview`](fn@crate::invoices::create_preview) takes.

pub use crate::tax_ids::create::Type;
