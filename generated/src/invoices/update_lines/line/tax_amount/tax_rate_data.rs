// Written by `cargo xtask generate`. Do not edit.
//! What `line.tax_amount.tax_rate_data` of [`invoices::update_lines`](fn@crate::invoices::update_lines) takes.

pub use crate::tax_rate::{JurisdictionLevel, TaxType};
