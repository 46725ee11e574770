// Written by `cargo xtask generate`. Do not edit.
//! What `settings.payouts` of [`accounts::update`](fn@crate::accounts::update) takes.

pub mod schedule;
pub use crate::accounts::create::settings::payouts::Schedule;
