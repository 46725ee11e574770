// Written by `cargo xtask generate`. Do not edit.
//! What is in `checkout`.

pub mod sessions;
