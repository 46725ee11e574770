// Written by `cargo xtask generate`. Do not edit.
//! What `settings.payouts.schedule` of [`accounts::update`](fn@crate::accounts::update) takes.

pub use crate::account::settings::payouts::schedule::WeeklyPayoutDay;
pub use crate::accounts::create::settings::payouts::schedule::{DelayDays, WeeklyAnchor};
pub use crate::balance_settings::payments::payouts::schedule::Interval;
