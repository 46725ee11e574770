// Written by `cargo xtask generate`. Do not edit.
//! What is in `action.api_error` of [`TerminalReader`](crate::TerminalReader).

pub use crate::customer::Source;
pub use crate::errors::error::error::Type;
