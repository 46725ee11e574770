// Written by `cargo xtask generate`. Do not edit.
//! What `subscription_data.trial_settings` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

pub use crate::subscription::trial_settings::end_behavior;
pub use crate::subscriptions::create::trial_settings::EndBehavior;
