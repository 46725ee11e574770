// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod scheduled_query_run;
pub use self::scheduled_query_run::ScheduledQueryRun;
mod sigma_scheduled_query_run_error;
pub use self::sigma_scheduled_query_run_error::SigmaScheduledQueryRunError;
