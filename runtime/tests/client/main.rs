//! The client on the wire, against loopback servers.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod api;
mod clock;
mod server;
mod soak;

#[cfg(feature = "blocking")]
mod blocking;
mod cancel;
mod configuration;
mod direct;
mod environment;
mod errors;
#[cfg(all(feature = "rustls", feature = "webhook"))]
mod faults;
mod limits;
mod metadata;
mod oauth;
mod paging;
#[cfg(feature = "proxy")]
mod proxy;
mod raw;
mod retries;
#[cfg(any(
    feature = "rustls",
    feature = "rustls-aws-lc-rs",
    feature = "native-tls"
))]
mod tls;
#[cfg(feature = "tracing")]
mod tracing;
mod transfer;
