// Written by `cargo xtask generate`. Do not edit.
//! What is in `last_finalization_error` of [`Invoice`](crate::Invoice).

pub use crate::customer::Source;
pub use crate::errors::error::error::Type;
