// Written by `cargo xtask generate`. Do not edit.
//! The operations under `forwarding`.

#[cfg(feature = "forwarding-requests")]
pub mod requests;
