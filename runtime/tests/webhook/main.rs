//! Webhooks, with event types as an emitted crate has them.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[cfg(feature = "axum")]
mod axum;
mod events;
mod model;
mod notifications;
mod properties;
mod router;
mod signature;
#[cfg(feature = "tower")]
mod tower;

use model::Event;
use stripe_runtime::Timestamp;
use stripe_runtime::webhook::Webhook;

/// The endpoint of the tests, whose clock stands still.
fn webhook() -> Webhook<Event> {
    Webhook::new("whsec_test").clock(|| Timestamp::from_unix(1_700_000_000))
}
