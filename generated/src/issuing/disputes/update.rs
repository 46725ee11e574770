// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`issuing::disputes::update`](fn@crate::issuing::disputes::update).

pub mod evidence;
pub use crate::issuing::disputes::create::Evidence;
