// Written by `cargo xtask generate`. Do not edit.
//! What `klarna` of [`payment_methods::create`](fn@crate::payment_methods::create) takes.

pub use crate::tokens::create::person::Dob;
