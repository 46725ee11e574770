// Written by `cargo xtask generate`. Do not edit.
//! What is in `last_setup_error` of [`SetupIntent`](crate::SetupIntent).

pub use crate::customer::Source;
pub use crate::errors::error::error::Type;
