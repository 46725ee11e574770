// Written by `cargo xtask generate`. Do not edit.
//! What `line_item.price_data` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

pub mod recurring;
pub use crate::payment_links::create::line_item::price_data::ProductData;
pub use crate::price::TaxBehavior;
pub use crate::products::create::default_price_data::Recurring;
