// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod deleted_webhook_endpoint;
pub use self::deleted_webhook_endpoint::DeletedWebhookEndpoint;
mod webhook_endpoint;
pub use self::webhook_endpoint::WebhookEndpoint;
