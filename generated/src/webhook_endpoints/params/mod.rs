// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod enabled_event;
pub use self::enabled_event::EnabledEvent;
mod webhook_endpoint_api_version;
pub use self::webhook_endpoint_api_version::WebhookEndpointApiVersion;
