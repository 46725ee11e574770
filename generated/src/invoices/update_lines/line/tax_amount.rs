// Written by `cargo xtask generate`. Do not edit.
//! What `line.tax_amount` of [`invoices::update_lines`](fn@crate::invoices::update_lines) takes.

pub mod tax_rate_data;
pub use crate::invoices::line_items::update::tax_amount::TaxRateData;
pub use crate::item::tax::TaxabilityReason;
