// Written by `cargo xtask generate`. Do not edit.
//! What `features.subscription_update.schedule_at_period_end` of [`billing_portal::configurations::update`](fn@crate::billing_portal::configurations::update) takes.

pub use crate::billing_portal_configuration::features::subscription_update::schedule_at_period_end::condition;
pub use crate::billing_portal::configurations::create::features::subscription_update::schedule_at_period_end::Condition;
