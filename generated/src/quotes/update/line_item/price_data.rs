// Written by `cargo xtask generate`. Do not edit.
//! What `line_item.price_data` of [`quotes::update`](fn@crate::quotes::update) takes.

pub mod recurring;
pub use crate::price::TaxBehavior;
pub use crate::products::create::default_price_data::Recurring;
