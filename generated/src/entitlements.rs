// Written by `cargo xtask generate`. Do not edit.
//! What is in `entitlements`.

#[cfg(feature = "entitlements-active_entitlements")]
pub mod active_entitlements;
#[cfg(feature = "entitlements-features")]
pub mod features;
