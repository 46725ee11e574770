// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod v2_core_account_token;
pub use self::v2_core_account_token::V2CoreAccountToken;
