// Written by `cargo xtask generate`. Do not edit.
//! What `line.tax_amount.tax_rate_data` of [`invoices::add_lines`](fn@crate::invoices::add_lines) takes.

pub use crate::tax_rate::{JurisdictionLevel, TaxType};
