// Written by `cargo xtask generate`. Do not edit.
//! What `billing` of [`issuing::cardholders::update`](fn@crate::issuing::cardholders::update) takes.

pub use crate::issuing::cards::create::shipping::Address;
