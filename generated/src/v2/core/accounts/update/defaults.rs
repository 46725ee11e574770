// Written by `cargo xtask generate`. Do not edit.
//! What `defaults` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update) takes.

pub mod responsibilities;
pub use crate::v2::core::accounts::create::defaults::{Profile, Responsibilities};
pub use crate::v2_core_account::defaults::Locale;
