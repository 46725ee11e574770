// Written by `cargo xtask generate`. Do not edit.
//! What is in `apps`.

pub mod secrets;
