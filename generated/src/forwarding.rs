// Written by `cargo xtask generate`. Do not edit.
//! What is in `forwarding`.

pub mod requests;
