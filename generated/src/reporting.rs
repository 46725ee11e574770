// Written by `cargo xtask generate`. Do not edit.
//! What is in `reporting`.

#[cfg(feature = "reporting-report_runs")]
pub mod report_runs;
#[cfg(feature = "reporting-report_types")]
pub mod report_types;
