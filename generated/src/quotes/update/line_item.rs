// Written by `cargo xtask generate`. Do not edit.
//! What `line_item` of [`quotes::update`](fn@crate::quotes::update) takes.

pub mod price_data;
pub use crate::quotes::create::Discount;
pub use crate::quotes::create::line_item::PriceData;
