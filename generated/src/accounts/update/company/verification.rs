// Written by `cargo xtask generate`. Do not edit.
//! What `company.verification` of [`accounts::update`](fn@crate::accounts::update) takes.

pub use crate::tokens::create::person::verification::Document;
