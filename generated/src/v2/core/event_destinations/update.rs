// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`v2::core::event_destinations::update`](fn@crate::v2::core::event_destinations::update).

pub use crate::v2::core::event_destinations::create::WebhookEndpoint;
pub use crate::v2::core::event_destinations::list::Include;
