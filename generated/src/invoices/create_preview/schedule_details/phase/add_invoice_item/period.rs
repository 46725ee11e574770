// Written by `cargo xtask generate`. Do not edit.
//! What `schedule_details.phase.add_invoice_item.period` of [`invoices::create_preview`](fn@crate::invoices::create_preview) takes.

pub use crate::subscription_schedule::phase::add_invoice_item::period::end;
pub use crate::subscription_schedule::phase::add_invoice_item::period::start;

pub use crate::subscription_schedules::create::phase::add_invoice_item::period::{
    End, Start,
};
