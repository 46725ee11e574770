// Written by `cargo xtask generate`. Do not edit.
//! What is in `terminal`.

#[cfg(feature = "terminal-configurations")]
pub mod configurations;
#[cfg(feature = "terminal-connection_tokens")]
pub mod connection_tokens;
#[cfg(any(feature = "accounts", feature = "terminal-locations"))]
pub mod locations;
#[cfg(feature = "terminal-onboarding_links")]
pub mod onboarding_links;
#[cfg(feature = "terminal-readers")]
pub mod readers;
#[cfg(feature = "terminal-refunds")]
pub mod refunds;
