// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`issuing::cardholders::list`](fn@crate::issuing::cardholders::list).

pub use crate::issuing_cardholder::{Status, Type};
