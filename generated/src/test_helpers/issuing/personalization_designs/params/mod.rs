// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod rejection_reasons_param;
pub use self::rejection_reasons_param::RejectionReasonsParam;
