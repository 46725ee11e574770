// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`issuing::personalization_designs::update`](fn@crate::issuing::personalization_designs::update).

pub use crate::issuing::personalization_designs::create::{CarrierText, Preferences};
