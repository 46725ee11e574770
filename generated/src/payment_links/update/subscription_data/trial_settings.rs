// Written by `cargo xtask generate`. Do not edit.
//! What `subscription_data.trial_settings` of [`payment_links::update`](fn@crate::payment_links::update) takes.

pub use crate::subscription::trial_settings::end_behavior;
pub use crate::subscriptions::create::trial_settings::EndBehavior;
