// Written by `cargo xtask generate`. Do not edit.
//! What `phase.add_invoice_item` of [`subscription_schedules::update`](fn@crate::subscription_schedules::update) takes.

pub mod period;
pub mod price_data;
pub use crate::invoice_items::create::PriceData;
pub use crate::quotes::create::Discount;
pub use crate::subscription_schedules::create::phase::add_invoice_item::Period;
