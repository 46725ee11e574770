// Written by `cargo xtask generate`. Do not edit.
//! What is in `setup_error` of [`SetupAttempt`](crate::SetupAttempt).

pub use crate::customer::Source;
pub use crate::errors::error::error::Type;
