//! Tests across the crates of the workspace.
#![forbid(unsafe_code)]
