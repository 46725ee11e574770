// Written by `cargo xtask generate`. Do not edit.
//! What `evidence.merchandise_not_as_described` of [`issuing::disputes::update`](fn@crate::issuing::disputes::update) takes.

pub use crate::issuing_dispute::evidence::canceled::ReturnStatus;
