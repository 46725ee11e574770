// Written by `cargo xtask generate`. Do not edit.
//! What `schedule_details.phase.add_invoice_item` of [`invoices::create_preview`](fn@crate::invoices::create_preview) takes.

pub mod period;
pub mod price_data;
pub use crate::invoice_items::create::PriceData;
pub use crate::quotes::create::Discount;
pub use crate::subscription_schedules::create::phase::add_invoice_item::Period;
