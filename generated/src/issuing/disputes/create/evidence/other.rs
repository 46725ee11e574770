// Written by `cargo xtask generate`. Do not edit.
//! What `evidence.other` of [`issuing::disputes::create`](fn@crate::issuing::disputes::create) takes.

pub use crate::issuing_dispute::evidence::canceled::ProductType;
