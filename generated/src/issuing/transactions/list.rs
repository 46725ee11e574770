// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`issuing::transactions::list`](fn@crate::issuing::transactions::list).

pub use crate::issuing_transaction::Type;
