// Written by `cargo xtask generate`. Do not edit.
//! The operations under `apps`.

#[cfg(feature = "apps-secrets")]
pub mod secrets;
