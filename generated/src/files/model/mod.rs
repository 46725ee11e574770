// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod file;
pub use self::file::{File, FilePurpose};
