// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod list_issuing_authorization_status;
pub use self::list_issuing_authorization_status::ListIssuingAuthorizationStatus;
