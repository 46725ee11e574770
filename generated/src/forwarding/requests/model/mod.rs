// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod forwarded_request_context;
pub use self::forwarded_request_context::ForwardedRequestContext;
mod forwarded_request_details;
pub use self::forwarded_request_details::ForwardedRequestDetails;
mod forwarded_request_header;
pub use self::forwarded_request_header::ForwardedRequestHeader;
mod forwarded_response_details;
pub use self::forwarded_response_details::ForwardedResponseDetails;
mod forwarding_request;
pub use self::forwarding_request::{ForwardingRequest, ForwardingRequestReplacement};
