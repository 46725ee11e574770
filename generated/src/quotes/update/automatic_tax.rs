// Written by `cargo xtask generate`. Do not edit.
//! What `automatic_tax` of [`quotes::update`](fn@crate::quotes::update) takes.

pub use crate::quote::automatic_tax::liability;
pub use crate::quotes::create::automatic_tax::Liability;
