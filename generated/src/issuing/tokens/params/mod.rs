// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod update_issuing_token_status;
pub use self::update_issuing_token_status::UpdateIssuingTokenStatus;
