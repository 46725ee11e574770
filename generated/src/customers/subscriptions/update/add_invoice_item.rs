// Written by `cargo xtask generate`. Do not edit.
//! What `add_invoice_item` of [`customers::subscriptions::update`](fn@crate::customers::subscriptions::update) takes.

pub use crate::subscriptions::create::add_invoice_item::period;
pub mod price_data;
pub use crate::invoice_items::create::PriceData;
pub use crate::quotes::create::Discount;
pub use crate::subscriptions::create::add_invoice_item::Period;
