// Written by `cargo xtask generate`. Do not edit.
//! What `company.verification` of [`accounts::create`](fn@crate::accounts::create) takes.

pub use crate::tokens::create::person::verification::Document;
