// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod file_link;
pub use self::file_link::FileLink;
