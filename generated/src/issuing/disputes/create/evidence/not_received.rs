// Written by `cargo xtask generate`. Do not edit.
//! What `evidence.not_received` of [`issuing::disputes::create`](fn@crate::issuing::disputes::create) takes.

pub use crate::issuing_dispute::evidence::canceled::ProductType;
