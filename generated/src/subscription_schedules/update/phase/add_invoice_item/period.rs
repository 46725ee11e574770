// Written by `cargo xtask generate`. Do not edit.
//! What `phase.add_invoice_item.period` of [`subscription_schedules::update`](fn@crate::subscription_schedules::update) takes.

pub use crate::subscription_schedule::phase::add_invoice_item::period::end;
pub use crate::subscription_schedule::phase::add_invoice_item::period::start;

pub use crate::subscription_schedules::create::phase::add_invoice_item::period::{
    End, Start,
};
