// Written by `cargo xtask generate`. Do not edit.
//! What `individual.verification` of [`issuing::cardholders::update`](fn@crate::issuing::cardholders::update) takes.

pub use crate::tokens::create::person::verification::Document;
