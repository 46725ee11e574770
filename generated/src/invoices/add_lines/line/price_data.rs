// Written by `cargo xtask generate`. Do not edit.
//! What `line.price_data` of [`invoices::add_lines`](fn@crate::invoices::add_lines) takes.

pub use crate::payment_links::create::line_item::price_data::ProductData;
pub use crate::price::TaxBehavior;
