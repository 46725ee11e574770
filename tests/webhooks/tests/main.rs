//! Webhooks in the emitted crate, and the examples as they answer over loopback.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod corpus;
mod events;
mod servers;
