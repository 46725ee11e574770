// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`issuing::authorizations::list`](fn@crate::issuing::authorizations::list).

pub use crate::issuing_authorization::Status;
