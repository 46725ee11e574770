// Written by `cargo xtask generate`. Do not edit.
//! What `trial_settings` of [`customers::subscriptions::update`](fn@crate::customers::subscriptions::update) takes.

pub use crate::subscription::trial_settings::end_behavior;
pub use crate::subscriptions::create::trial_settings::EndBehavior;
