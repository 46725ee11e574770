// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod created_param;
pub use self::created_param::CreatedParam;
mod header_param;
pub use self::header_param::HeaderParam;
mod request_param;
pub use self::request_param::RequestParam;
