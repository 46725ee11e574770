// Written by `cargo xtask generate`. Do not edit.
//! The operations under `entitlements`.

#[cfg(feature = "entitlements-active_entitlements")]
pub mod active_entitlements;
#[cfg(feature = "entitlements-features")]
pub mod features;
