// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod account_link;
pub use self::account_link::AccountLink;
