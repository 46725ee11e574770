// Written by `cargo xtask generate`. Do not edit.
//! What `billing_schedule` of [`subscriptions::update`](fn@crate::subscriptions::update) takes.

pub mod bill_until;
pub use crate::subscriptions::create::billing_schedule::{AppliesTo, BillUntil};
