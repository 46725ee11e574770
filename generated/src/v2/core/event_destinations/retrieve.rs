// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`v2::core::event_destinations::retrieve`](fn@crate::v2::core::event_destinations::retrieve).

pub use crate::v2::core::event_destinations::list::Include;
