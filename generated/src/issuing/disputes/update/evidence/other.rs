// Written by `cargo xtask generate`. Do not edit.
//! What `evidence.other` of [`issuing::disputes::update`](fn@crate::issuing::disputes::update) takes.

pub use crate::issuing_dispute::evidence::canceled::ProductType;
