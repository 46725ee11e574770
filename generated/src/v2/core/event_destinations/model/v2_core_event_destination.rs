// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, DateTime, Field, Metadata, OPTIONAL, Part, Place, REQUIRED, Record,
    Resource, Shape, blank, debug,
};
use crate::{
    EventPayload, V2CoreEventDestinationAmazonEventbridge,
    V2CoreEventDestinationAzureEventGrid, V2CoreEventDestinationId,
    V2CoreEventDestinationStatusDetails, V2CoreEventDestinationWebhookEndpoint,
};

/// Set up an event destination to receive events from Stripe across multiple destination types,
/// including [webhook endpoints](https://docs.stripe.com/webhooks) and
/// [Amazon EventBridge](https://docs.stripe.com/event-destinations/eventbridge). Event destinations
/// support receiving [thin events](https://docs.stripe.com/api/v2/events) and
/// [snapshot events](https://docs.stripe.com/api/events).
///
/// The schema `v2.core.event_destination`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreEventDestination {
    /// Amazon EventBridge configuration.
    pub amazon_eventbridge: Option<Part<V2CoreEventDestinationAmazonEventbridge>>,
    /// Azure Event Grid configuration.
    pub azure_event_grid: Option<Part<V2CoreEventDestinationAzureEventGrid>>,
    /// Time at which the object was created.
    pub created: DateTime,
    /// An optional description of what the event destination is used for.
    pub description: String,
    /// The list of events to enable for this endpoint.
    pub enabled_events: Vec<String>,
    /// Payload type of events being subscribed to.
    pub event_payload: EventPayload,
    /// Specifies which accounts' events route to this destination. `@self`: Receive events from the
    /// account that owns the event destination. `@accounts`: Receive events emitted from other accounts
    /// you manage which includes your v1 and v2 accounts. `@organization_members`: Receive events from
    /// accounts directly linked to the organization. `@organization_members/@accounts`: Receive events
    /// from all accounts connected to any platform accounts in the organization.
    pub events_from: Option<Vec<String>>,
    /// Unique identifier for the object.
    pub id: V2CoreEventDestinationId,
    /// Has the value `true` if the object exists in live mode or the value `false` if the object exists
    /// in test mode.
    pub livemode: bool,
    /// Metadata.
    pub metadata: Option<Metadata>,
    /// Event destination name.
    pub name: String,
    /// If using the snapshot event payload, the API version events are rendered as.
    pub snapshot_api_version: Option<String>,
    /// Status. It can be set to either enabled or disabled.
    pub status: V2CoreEventDestinationStatus,
    /// Additional information about event destination status.
    pub status_details: Option<Part<V2CoreEventDestinationStatusDetails>>,
    /// Event destination type.
    pub type_: V2CoreEventDestinationType,
    /// Time at which the object was last updated.
    pub updated: DateTime,
    /// Webhook endpoint configuration.
    pub webhook_endpoint: Option<Part<V2CoreEventDestinationWebhookEndpoint>>,
}

impl Record for V2CoreEventDestination {
    fn blank() -> Self {
        Self {
            amazon_eventbridge: blank(),
            azure_event_grid: blank(),
            created: blank(),
            description: blank(),
            enabled_events: blank(),
            event_payload: blank(),
            events_from: blank(),
            id: blank(),
            livemode: blank(),
            metadata: blank(),
            name: blank(),
            snapshot_api_version: blank(),
            status: blank(),
            status_details: blank(),
            type_: blank(),
            updated: blank(),
            webhook_endpoint: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.core.event_destination",
            constants: &[("object", Constant::Str("v2.core.event_destination"))],
            fields: &[
                Field("amazon_eventbridge", OPTIONAL),
                Field("azure_event_grid", OPTIONAL),
                Field("created", REQUIRED),
                Field("description", REQUIRED),
                Field("enabled_events", REQUIRED),
                Field("event_payload", REQUIRED),
                Field("events_from", OPTIONAL),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("metadata", OPTIONAL),
                Field("name", REQUIRED),
                Field("snapshot_api_version", OPTIONAL),
                Field("status", REQUIRED),
                Field("status_details", OPTIONAL),
                Field("type", REQUIRED),
                Field("updated", REQUIRED),
                Field("webhook_endpoint", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amazon_eventbridge,
            1 => &self.azure_event_grid,
            2 => &self.created,
            3 => &self.description,
            4 => &self.enabled_events,
            5 => &self.event_payload,
            6 => &self.events_from,
            7 => &self.id,
            8 => &self.livemode,
            9 => &self.metadata,
            10 => &self.name,
            11 => &self.snapshot_api_version,
            12 => &self.status,
            13 => &self.status_details,
            14 => &self.type_,
            15 => &self.updated,
            _ => &self.webhook_endpoint,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amazon_eventbridge,
            1 => &mut self.azure_event_grid,
            2 => &mut self.created,
            3 => &mut self.description,
            4 => &mut self.enabled_events,
            5 => &mut self.event_payload,
            6 => &mut self.events_from,
            7 => &mut self.id,
            8 => &mut self.livemode,
            9 => &mut self.metadata,
            10 => &mut self.name,
            11 => &mut self.snapshot_api_version,
            12 => &mut self.status,
            13 => &mut self.status_details,
            14 => &mut self.type_,
            15 => &mut self.updated,
            _ => &mut self.webhook_endpoint,
        }
    }
}

impl std::fmt::Debug for V2CoreEventDestination {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreEventDestination);

impl Resource for V2CoreEventDestination {
    type Id = V2CoreEventDestinationId;
    const OBJECT: &'static str = "v2.core.event_destination";
}

/// Status. It can be set to either enabled or disabled.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V2CoreEventDestinationStatus {
    /// `disabled`
    Disabled,
    /// `enabled`
    Enabled,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(V2CoreEventDestinationStatus {
    Disabled = "disabled",
    Enabled = "enabled",
});

/// Event destination type.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V2CoreEventDestinationType {
    /// `amazon_eventbridge`
    AmazonEventbridge,
    /// `azure_event_grid`
    AzureEventGrid,
    /// `webhook_endpoint`
    WebhookEndpoint,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(V2CoreEventDestinationType {
    AmazonEventbridge = "amazon_eventbridge",
    AzureEventGrid = "azure_event_grid",
    WebhookEndpoint = "webhook_endpoint",
});
