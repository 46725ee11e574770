// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod owner_params;
pub use self::owner_params::{OwnerParams, OwnerParamsType};
