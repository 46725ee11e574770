// Written by `cargo xtask generate`. Do not edit.
//! What `evidence` of [`charges::dispute::update`](fn@crate::charges::dispute::update) takes.

pub mod enhanced_evidence;
pub use crate::disputes::update::evidence::EnhancedEvidence;
