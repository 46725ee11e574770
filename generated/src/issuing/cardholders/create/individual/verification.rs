// Written by `cargo xtask generate`. Do not edit.
//! What `individual.verification` of [`issuing::cardholders::create`](fn@crate::issuing::cardholders::create) takes.

pub use crate::tokens::create::person::verification::Document;
