// Written by `cargo xtask generate`. Do not edit.
//! What `head_office` of [`tax::settings::update`](fn@crate::tax::settings::update) takes.

pub use crate::customers::create::Address;
