// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod payout_method;
pub use self::payout_method::PayoutMethod;
