// Written by `cargo xtask generate`. Do not edit.
//! What `line.price_data` of [`invoices::update_lines`](fn@crate::invoices::update_lines) takes.

pub use crate::payment_links::create::line_item::price_data::ProductData;
pub use crate::price::TaxBehavior;
