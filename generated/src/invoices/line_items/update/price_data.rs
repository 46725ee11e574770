// Written by `cargo xtask generate`. Do not edit.
//! What `price_data` of [`invoices::line_items::update`](fn@crate::invoices::line_items::update) takes.

pub use crate::payment_links::create::line_item::price_data::ProductData;
pub use crate::price::TaxBehavior;
