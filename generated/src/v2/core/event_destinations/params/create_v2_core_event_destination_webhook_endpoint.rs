// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Webhook endpoint configuration.
    ///
    /// Parameters at `PostV2CoreEventDestinations/webhook_endpoint`, `PostV2CoreEventDestinationsId/webhook_endpoint`.
    pub struct CreateV2CoreEventDestinationWebhookEndpoint;
}

impl CreateV2CoreEventDestinationWebhookEndpoint {
    /// The parameters that Stripe requires.
    ///
    /// - `url`: The URL of the webhook endpoint.
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self(Params::new().with("url", Value::text(url)))
    }
}
