// Written by `cargo xtask generate`. Do not edit.

/// Set up an event destination to receive events from Stripe across multiple destination types,
/// including [webhook endpoints](https://docs.stripe.com/webhooks) and
/// [Amazon EventBridge](https://docs.stripe.com/event-destinations/eventbridge). Event destinations
/// support receiving [thin events](https://docs.stripe.com/api/v2/events) and
/// [snapshot events](https://docs.stripe.com/api/events).
///
/// The object `v2.core.event_destination`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreEventDestination {
    /// Amazon EventBridge configuration.
    pub amazon_eventbridge: Option<
        rt::Part<crate::v2_core_event_destination::AmazonEventbridge>,
    >,
    /// Azure Event Grid configuration.
    pub azure_event_grid: Option<
        rt::Part<crate::v2_core_event_destination::AzureEventGrid>,
    >,
    /// Time at which the object was created.
    pub created: rt::DateTime,
    /// An optional description of what the event destination is used for.
    pub description: String,
    /// The list of events to enable for this endpoint.
    pub enabled_events: Vec<String>,
    /// Payload type of events being subscribed to.
    pub event_payload: crate::v2_core_event_destination::EventPayload,
    /// Specifies which accounts' events route to this destination. `@self`: Receive events from the
    /// account that owns the event destination. `@accounts`: Receive events emitted from other accounts
    /// you manage which includes your v1 and v2 accounts. `@organization_members`: Receive events from
    /// accounts directly linked to the organization. `@organization_members/@accounts`: Receive events
    /// from all accounts connected to any platform accounts in the organization.
    pub events_from: Option<Vec<String>>,
    /// Unique identifier for the object.
    pub id: crate::ids::V2CoreEventDestinationId,
    /// Has the value `true` if the object exists in live mode or the value `false` if the object exists
    /// in test mode.
    pub livemode: bool,
    /// Metadata.
    pub metadata: Option<rt::Metadata>,
    /// Event destination name.
    pub name: String,
    /// If using the snapshot event payload, the API version events are rendered as.
    pub snapshot_api_version: Option<String>,
    /// Status. It can be set to either enabled or disabled.
    pub status: crate::v2_core_event_destination::Status,
    /// Additional information about event destination status.
    pub status_details: Option<
        rt::Part<crate::v2_core_event_destination::StatusDetails>,
    >,
    /// Event destination type.
    pub type_: crate::v2_core_event_destination::Type,
    /// Time at which the object was last updated.
    pub updated: rt::DateTime,
    /// Webhook endpoint configuration.
    pub webhook_endpoint: Option<
        rt::Part<crate::v2_core_event_destination::WebhookEndpoint>,
    >,
}

impl rt::Record for V2CoreEventDestination {
    fn blank() -> Self {
        Self {
            amazon_eventbridge: rt::blank(),
            azure_event_grid: rt::blank(),
            created: rt::blank(),
            description: rt::blank(),
            enabled_events: rt::blank(),
            event_payload: rt::blank(),
            events_from: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            name: rt::blank(),
            snapshot_api_version: rt::blank(),
            status: rt::blank(),
            status_details: rt::blank(),
            type_: rt::blank(),
            updated: rt::blank(),
            webhook_endpoint: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.core.event_destination",
            constants: &[("object", rt::Constant::Str("v2.core.event_destination"))],
            fields: &[
                rt::Field("amazon_eventbridge", rt::OPTIONAL),
                rt::Field("azure_event_grid", rt::OPTIONAL),
                rt::Field("created", rt::REQUIRED),
                rt::Field("description", rt::REQUIRED),
                rt::Field("enabled_events", rt::REQUIRED),
                rt::Field("event_payload", rt::REQUIRED),
                rt::Field("events_from", rt::OPTIONAL),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::OPTIONAL),
                rt::Field("name", rt::REQUIRED),
                rt::Field("snapshot_api_version", rt::OPTIONAL),
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
                rt::Field("updated", rt::REQUIRED),
                rt::Field("webhook_endpoint", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(V2CoreEventDestination);

impl rt::Resource for V2CoreEventDestination {
    type Id = crate::ids::V2CoreEventDestinationId;
    const OBJECT: &'static str = "v2.core.event_destination";
}
