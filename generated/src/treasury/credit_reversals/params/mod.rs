// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod list_treasury_credit_reversal_status;
pub use self::list_treasury_credit_reversal_status::ListTreasuryCreditReversalStatus;
