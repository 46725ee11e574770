// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod list_issuing_token_status;
pub use self::list_issuing_token_status::ListIssuingTokenStatus;
mod update_issuing_token_status;
pub use self::update_issuing_token_status::UpdateIssuingTokenStatus;
