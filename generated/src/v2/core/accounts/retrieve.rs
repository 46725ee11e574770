// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`v2::core::accounts::retrieve`](fn@crate::v2::core::accounts::retrieve).

pub use crate::v2::core::accounts::create::Include;
