// Written by `cargo xtask generate`. Do not edit.
//! What `subscription_details.item.price_data` of [`invoices::create_preview`](fn@crate::invoices::create_preview) takes.

pub mod recurring;
pub use crate::price::TaxBehavior;
pub use crate::products::create::default_price_data::Recurring;
