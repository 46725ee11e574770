// Written by `cargo xtask generate`. Do not edit.
//! What `default_settings.invoice_settings` of [`subscription_schedules::update`](fn@crate::subscription_schedules::update) takes.

pub use crate::subscription_schedule::default_settings::automatic_tax::liability as issuer;
pub use crate::subscription_schedules::create::default_settings::invoice_settings::Issuer;
