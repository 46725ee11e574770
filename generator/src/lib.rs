//! Reads Stripe's OpenAPI document and writes the Rust client for it.
#![forbid(unsafe_code)]
