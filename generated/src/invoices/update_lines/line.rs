// Written by `cargo xtask generate`. Do not edit.
//! What `line` of [`invoices::update_lines`](fn@crate::invoices::update_lines) takes.

pub mod price_data;
pub mod tax_amount;
pub use crate::invoice_items::create::{Period, Pricing};
pub use crate::invoices::line_items::update::{PriceData, TaxAmount};
pub use crate::quotes::create::Discount;
