// Written by `cargo xtask generate`. Do not edit.
//! The operations under `test_helpers::terminal`.

#[cfg(feature = "test_helpers-terminal-readers")]
pub mod readers;
