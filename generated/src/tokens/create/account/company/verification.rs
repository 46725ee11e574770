// Written by `cargo xtask generate`. Do not edit.
//! What `account.company.verification` of [`tokens::create`](fn@crate::tokens::create) takes.

pub use crate::tokens::create::person::verification::Document;
