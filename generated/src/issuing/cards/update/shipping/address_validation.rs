// Written by `cargo xtask generate`. Do not edit.
//! What `shipping.address_validation` of [`issuing::cards::update`](fn@crate::issuing::cards::update) takes.

pub use crate::issuing_card::shipping::address_validation::Mode;
