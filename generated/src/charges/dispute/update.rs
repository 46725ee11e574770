// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`charges::dispute::update`](fn@crate::charges::dispute::update).

pub mod evidence;
pub use crate::disputes::update::Evidence;
