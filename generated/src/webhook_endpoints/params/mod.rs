// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod webhook_endpoint_api_version;
pub use self::webhook_endpoint_api_version::WebhookEndpointApiVersion;
