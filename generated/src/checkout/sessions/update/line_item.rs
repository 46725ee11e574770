// Written by `cargo xtask generate`. Do not edit.
//! What `line_item` of [`checkout::sessions::update`](fn@crate::checkout::sessions::update) takes.

pub mod price_data;
pub use crate::payment_links::create::line_item::{AdjustableQuantity, PriceData};
