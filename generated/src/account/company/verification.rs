// Written by `cargo xtask generate`. Do not edit.
//! What is in `company.verification` of [`Account`](crate::Account).

pub use crate::person::verification::Document;
