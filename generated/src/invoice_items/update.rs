// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`invoice_items::update`](fn@crate::invoice_items::update).

pub mod price_data;
pub use crate::invoice_items::create::{Period, PriceData, Pricing};
pub use crate::price::TaxBehavior;
pub use crate::quotes::create::Discount;
