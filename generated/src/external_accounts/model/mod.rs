// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod external_account;
pub use self::external_account::ExternalAccount;
