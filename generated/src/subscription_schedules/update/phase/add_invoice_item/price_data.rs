// Written by `cargo xtask generate`. Do not edit.
//! What `phase.add_invoice_item.price_data` of [`subscription_schedules::update`](fn@crate::subscription_schedules::update) takes.

pub use crate::price::TaxBehavior;
