// Written by `cargo xtask generate`. Do not edit.
//! What `cancellation_details` of [`subscriptions::cancel`](fn@crate::subscriptions::cancel) takes.

pub use crate::subscription::cancellation_details::Feedback;
