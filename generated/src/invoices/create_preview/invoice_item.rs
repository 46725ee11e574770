// Written by `cargo xtask generate`. Do not edit.
//! What `invoice_item` of [`invoices::create_preview`](fn@crate::invoices::create_preview) takes.

pub mod price_data;
pub use crate::invoice_items::create::{Period, PriceData};
pub use crate::price::TaxBehavior;
pub use crate::quotes::create::Discount;
