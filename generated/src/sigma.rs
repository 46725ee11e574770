// Written by `cargo xtask generate`. Do not edit.
//! What is in `sigma`.

#[cfg(feature = "sigma-saved_queries")]
pub mod saved_queries;
#[cfg(feature = "sigma-scheduled_query_runs")]
pub mod scheduled_query_runs;
