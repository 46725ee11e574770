// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod create_forwarding_request_replacement;
pub use self::create_forwarding_request_replacement::CreateForwardingRequestReplacement;
mod created_param;
pub use self::created_param::CreatedParam;
mod header_param;
pub use self::header_param::HeaderParam;
mod request_param;
pub use self::request_param::RequestParam;
