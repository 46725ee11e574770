//! Spans and logs. Without the feature `tracing` nothing here does anything.

#[cfg(not(feature = "tracing"))]
#[path = "off.rs"]
mod imp;
#[cfg(feature = "tracing")]
#[path = "on.rs"]
mod imp;

pub(crate) use imp::{attempt, call, notice, outcome, within};
