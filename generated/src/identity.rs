// Written by `cargo xtask generate`. Do not edit.
//! What is in `identity`.

#[cfg(feature = "identity-verification_reports")]
pub mod verification_reports;
#[cfg(feature = "identity-verification_sessions")]
pub mod verification_sessions;
