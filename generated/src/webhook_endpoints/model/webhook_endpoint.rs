// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, Metadata, NULLABLE, Place, REQUIRED, Record, Resource, SECRET,
    Shape, Timestamp, blank, debug,
};
use crate::WebhookEndpointId;

/// You can configure [webhook endpoints](https://docs.stripe.com/webhooks/) via the API to be
/// notified about events that happen in your Stripe account or connected accounts.
///
/// Most users configure webhooks from [the dashboard](https://dashboard.stripe.com/webhooks), which
/// provides a user interface for registering and testing your webhook endpoints.
///
/// Related guide: [Setting up webhooks](https://docs.stripe.com/webhooks/configure)
///
/// The schema `webhook_endpoint`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookEndpoint {
    /// The API version events are rendered as for this webhook endpoint.
    pub api_version: Option<String>,
    /// The ID of the associated Connect application.
    pub application: Option<String>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// An optional description of what the webhook is used for.
    pub description: Option<String>,
    /// The list of events to enable for this endpoint. `['*']` indicates that all events are enabled,
    /// except those that require explicit selection.
    pub enabled_events: Vec<String>,
    /// Unique identifier for the object.
    pub id: WebhookEndpointId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Metadata,
    /// The endpoint's secret, used to generate
    /// [webhook signatures](https://docs.stripe.com/webhooks/signatures). Only returned at creation.
    pub secret: Option<String>,
    /// The status of the webhook. It can be `enabled` or `disabled`.
    pub status: String,
    /// The URL of the webhook endpoint.
    pub url: String,
}

impl Record for WebhookEndpoint {
    fn blank() -> Self {
        Self {
            api_version: blank(),
            application: blank(),
            created: blank(),
            description: blank(),
            enabled_events: blank(),
            id: blank(),
            livemode: blank(),
            metadata: blank(),
            secret: blank(),
            status: blank(),
            url: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "webhook_endpoint",
            constants: &[("object", Constant::Str("webhook_endpoint"))],
            fields: &[
                Field("api_version", NULLABLE),
                Field("application", NULLABLE),
                Field("created", REQUIRED),
                Field("description", NULLABLE),
                Field("enabled_events", REQUIRED),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("metadata", REQUIRED),
                Field("secret", SECRET),
                Field("status", REQUIRED),
                Field("url", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.api_version,
            1 => &self.application,
            2 => &self.created,
            3 => &self.description,
            4 => &self.enabled_events,
            5 => &self.id,
            6 => &self.livemode,
            7 => &self.metadata,
            8 => &self.secret,
            9 => &self.status,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.api_version,
            1 => &mut self.application,
            2 => &mut self.created,
            3 => &mut self.description,
            4 => &mut self.enabled_events,
            5 => &mut self.id,
            6 => &mut self.livemode,
            7 => &mut self.metadata,
            8 => &mut self.secret,
            9 => &mut self.status,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for WebhookEndpoint {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(WebhookEndpoint);

impl Resource for WebhookEndpoint {
    type Id = WebhookEndpointId;
    const OBJECT: &'static str = "webhook_endpoint";
}
