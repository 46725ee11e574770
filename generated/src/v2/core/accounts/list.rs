// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`v2::core::accounts::list`](fn@crate::v2::core::accounts::list).

pub use crate::v2_core_account::AppliedConfiguration;
