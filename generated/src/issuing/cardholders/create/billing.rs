// Written by `cargo xtask generate`. Do not edit.
//! What `billing` of [`issuing::cardholders::create`](fn@crate::issuing::cardholders::create) takes.

pub use crate::issuing::cards::create::shipping::Address;
