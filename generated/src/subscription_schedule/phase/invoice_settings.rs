// Written by `cargo xtask generate`. Do not edit.
//! What is in `phase.invoice_settings` of [`SubscriptionSchedule`](crate::SubscriptionSchedule).

pub use crate::subscription_schedule::default_settings::automatic_tax::liability as issuer;
pub use crate::subscription_schedule::default_settings::invoice_settings::Issuer;
