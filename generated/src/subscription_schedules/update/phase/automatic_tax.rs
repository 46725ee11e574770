// Written by `cargo xtask generate`. Do not edit.
//! What `phase.automatic_tax` of [`subscription_schedules::update`](fn@crate::subscription_schedules::update) takes.

pub use crate::subscription_schedule::default_settings::automatic_tax::liability;
pub use crate::subscription_schedules::create::default_settings::automatic_tax::Liability;
