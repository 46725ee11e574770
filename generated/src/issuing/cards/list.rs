// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`issuing::cards::list`](fn@crate::issuing::cards::list).

pub use crate::issuing_card::{Status, Type};
