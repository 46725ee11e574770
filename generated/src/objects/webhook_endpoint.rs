// Written by `cargo xtask generate`. Do not edit.

/// You can configure [webhook endpoints](https://docs.stripe.com/webhooks/) via the API to be
/// notified about events that happen in your Stripe account or connected accounts.
///
/// Most users configure webhooks from [the dashboard](https://dashboard.stripe.com/webhooks), which
/// provides a user interface for registering and testing your webhook endpoints.
///
/// Related guide: [Setting up webhooks](https://docs.stripe.com/webhooks/configure)
///
/// The object `webhook_endpoint`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookEndpoint {
    /// The API version events are rendered as for this webhook endpoint.
    pub api_version: Option<String>,
    /// The ID of the associated Connect application.
    pub application: Option<String>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// An optional description of what the webhook is used for.
    pub description: Option<String>,
    /// The list of events to enable for this endpoint. `['*']` indicates that all events are enabled,
    /// except those that require explicit selection.
    pub enabled_events: Vec<String>,
    /// Unique identifier for the object.
    pub id: crate::ids::WebhookEndpointId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// The endpoint's secret, used to generate
    /// [webhook signatures](https://docs.stripe.com/webhooks/signatures). Only returned at creation.
    pub secret: Option<String>,
    /// The status of the webhook. It can be `enabled` or `disabled`.
    pub status: String,
    /// The URL of the webhook endpoint.
    pub url: String,
}

impl rt::Record for WebhookEndpoint {
    fn blank() -> Self {
        Self {
            api_version: rt::blank(),
            application: rt::blank(),
            created: rt::blank(),
            description: rt::blank(),
            enabled_events: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            secret: rt::blank(),
            status: rt::blank(),
            url: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "webhook_endpoint",
            constants: &[("object", rt::Constant::Str("webhook_endpoint"))],
            fields: &[
                rt::Field("api_version", rt::NULLABLE),
                rt::Field("application", rt::NULLABLE),
                rt::Field("created", rt::REQUIRED),
                rt::Field("description", rt::NULLABLE),
                rt::Field("enabled_events", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("secret", rt::SECRET),
                rt::Field("status", rt::REQUIRED),
                rt::Field("url", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(WebhookEndpoint);

impl rt::Resource for WebhookEndpoint {
    type Id = crate::ids::WebhookEndpointId;
    const OBJECT: &'static str = "webhook_endpoint";
}
