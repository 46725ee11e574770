// Written by `cargo xtask generate`. Do not edit.
//! What `ideal` of [`payment_methods::create`](fn@crate::payment_methods::create) takes.

pub use crate::payment_method::ideal::Bank;
