// Written by `cargo xtask generate`. Do not edit.
//! What `item.price_data` of [`customers::subscriptions::update`](fn@crate::customers::subscriptions::update) takes.

pub mod recurring;
pub use crate::price::TaxBehavior;
pub use crate::products::create::default_price_data::Recurring;
