// Written by `cargo xtask generate`. Do not edit.
//! What `tax_amount.tax_rate_data` of [`invoices::line_items::update`](fn@crate::invoices::line_items::update) takes.

pub use crate::tax_rate::{JurisdictionLevel, TaxType};
