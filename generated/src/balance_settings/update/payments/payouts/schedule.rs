// Written by `cargo xtask generate`. Do not edit.
//! What `payments.payouts.schedule` of [`balance_settings::update`](fn@crate::balance_settings::update) takes.

pub use crate::account::settings::payouts::schedule::WeeklyPayoutDay;
pub use crate::balance_settings::payments::payouts::schedule::Interval;
