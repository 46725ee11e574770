// Written by `cargo xtask generate`. Do not edit.
//! What is in `billing_portal`.

#[cfg(feature = "billing_portal-configurations")]
pub mod configurations;
#[cfg(feature = "billing_portal-sessions")]
pub mod sessions;
