// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod ephemeral_key;
pub use self::ephemeral_key::EphemeralKey;
