//! Spans and logs. Without the feature `tracing` nothing here does anything.

#[cfg(not(feature = "tracing"))]
#[path = "trace/off.rs"]
mod imp;
#[cfg(feature = "tracing")]
#[path = "trace/on.rs"]
mod imp;

pub(crate) use imp::{attempt, call, notice, outcome, within};
