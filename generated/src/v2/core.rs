// Written by `cargo xtask generate`. Do not edit.
//! What is in `v2::core`.

#[cfg(feature = "v2-core-account_links")]
pub mod account_links;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub mod account_tokens;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub mod accounts;
#[cfg(feature = "v2-core-event_destinations")]
pub mod event_destinations;
#[cfg(feature = "v2-core-events")]
pub mod events;
