// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod error_object;
pub use self::error_object::ErrorObject;
