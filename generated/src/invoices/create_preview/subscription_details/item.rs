// Written by `cargo xtask generate`. Do not edit.
//! What `subscription_details.item` of [`invoices::create_preview`](fn@crate::invoices::create_preview) takes.

pub mod price_data;
pub use crate::quotes::create::Discount;
pub use crate::subscription_items::create::{BillingThresholds, PriceData};
