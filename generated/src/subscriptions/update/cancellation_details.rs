// Written by `cargo xtask generate`. Do not edit.
//! What `cancellation_details` of [`subscriptions::update`](fn@crate::subscriptions::update) takes.

pub use crate::subscription::cancellation_details::Feedback;
