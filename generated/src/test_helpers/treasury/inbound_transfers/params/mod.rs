// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod failure_details_param;
pub use self::failure_details_param::{FailureDetailsParam, FailureDetailsParamCode};
