// Written by `cargo xtask generate`. Do not edit.
//! What `cancellation_details` of [`customers::subscriptions::update`](fn@crate::customers::subscriptions::update) takes.

pub use crate::subscription::cancellation_details::Feedback;
