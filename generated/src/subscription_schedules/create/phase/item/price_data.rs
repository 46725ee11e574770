// Written by `cargo xtask generate`. Do not edit.
//! What `phase.item.price_data` of [`subscription_schedules::create`](fn@crate::subscription_schedules::create) takes.

pub mod recurring;
pub use crate::price::TaxBehavior;
pub use crate::products::create::default_price_data::Recurring;
