// Written by `cargo xtask generate`. Do not edit.
//! The operations under `reporting`.

#[cfg(feature = "reporting-report_runs")]
pub mod report_runs;
#[cfg(feature = "reporting-report_types")]
pub mod report_types;
