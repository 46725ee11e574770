// Written by `cargo xtask generate`. Do not edit.
//! What `price_data` of [`subscription_items::update`](fn@crate::subscription_items::update) takes.

pub mod recurring;
pub use crate::price::TaxBehavior;
pub use crate::products::create::default_price_data::Recurring;
