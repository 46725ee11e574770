//! Reads Stripe's OpenAPI document and writes the Rust client for it.
#![forbid(unsafe_code)]

pub mod diagnostic;
pub mod document;
pub mod markdown;
pub mod overlay;
