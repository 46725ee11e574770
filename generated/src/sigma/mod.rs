// Written by `cargo xtask generate`. Do not edit.
//! The operations under `sigma`.

#[cfg(feature = "sigma-saved_queries")]
pub mod saved_queries;
#[cfg(feature = "sigma-scheduled_query_runs")]
pub mod scheduled_query_runs;
