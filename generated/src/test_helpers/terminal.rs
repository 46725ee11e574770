// Written by `cargo xtask generate`. Do not edit.
//! What is in `test_helpers::terminal`.

pub mod readers;
