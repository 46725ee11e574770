// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod topup;
pub use self::topup::{Topup, TopupStatus};
