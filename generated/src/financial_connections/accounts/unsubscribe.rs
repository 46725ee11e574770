// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`financial_connections::accounts::unsubscribe`](fn@crate::financial_connections::accounts::unsubscribe).

pub use crate::financial_connections::accounts::subscribe::Feature;
