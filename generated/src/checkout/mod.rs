// Written by `cargo xtask generate`. Do not edit.
//! The operations under `checkout`.

#[cfg(feature = "checkout-sessions")]
pub mod sessions;
