//! The client on the wire, against loopback servers.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod api;
mod clock;
mod server;

mod cancel;
mod configuration;
mod errors;
mod metadata;
mod paging;
mod raw;
mod retries;
mod transfer;
