// Written by `cargo xtask generate`. Do not edit.
//! What `trial_settings` of [`customers::subscriptions::create`](fn@crate::customers::subscriptions::create) takes.

pub use crate::subscription::trial_settings::end_behavior;
pub use crate::subscriptions::create::trial_settings::EndBehavior;
