// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod token;
pub use self::token::Token;
