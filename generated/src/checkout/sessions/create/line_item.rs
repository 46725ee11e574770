// Written by `cargo xtask generate`. Do not edit.
//! What `line_item` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

pub mod price_data;
pub use crate::payment_links::create::line_item::{AdjustableQuantity, PriceData};
