// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`financial_connections::accounts::refresh`](fn@crate::financial_connections::accounts::refresh).

pub use crate::linked_accounts::refresh::Feature;
