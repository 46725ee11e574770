// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`issuing::tokens::list`](fn@crate::issuing::tokens::list).

pub use crate::issuing_token::Status;
