// Written by `cargo xtask generate`. Do not edit.
//! What `billing_mode` of [`subscriptions::migrate`](fn@crate::subscriptions::migrate) takes.

pub use crate::subscription::billing_mode::flexible;
pub use crate::subscriptions::create::billing_mode::Flexible;
