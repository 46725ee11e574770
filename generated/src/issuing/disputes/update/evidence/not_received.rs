// Written by `cargo xtask generate`. Do not edit.
//! What `evidence.not_received` of [`issuing::disputes::update`](fn@crate::issuing::disputes::update) takes.

pub use crate::issuing_dispute::evidence::canceled::ProductType;
