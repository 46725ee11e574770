// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod list_topup_status;
pub use self::list_topup_status::ListTopupStatus;
