// Written by `cargo xtask generate`. Do not edit.
//! What `shipping.address_validation` of [`issuing::cards::create`](fn@crate::issuing::cards::create) takes.

pub use crate::issuing_card::shipping::address_validation::Mode;
