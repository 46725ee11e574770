// Written by `cargo xtask generate`. Do not edit.
//! The operations of `v2::core::event_destinations`.

use stripe_runtime::{Base, Body, Metadata, Method, Operation, Page, Request, Value};
use crate::{
    API_VERSION, CreateV2CoreEventDestinationAmazonEventbridge,
    CreateV2CoreEventDestinationAzureEventGrid, CreateV2CoreEventDestinationError,
    CreateV2CoreEventDestinationInclude, CreateV2CoreEventDestinationType,
    CreateV2CoreEventDestinationWebhookEndpoint, DeleteV2CoreEventDestinationError,
    EventPayload, ListV2CoreEventDestinationInclude, RetrieveV2CoreEventDestinationError,
    V2CoreEvent, V2CoreEventDestination, V2CoreEventDestinationId, V2DeletedObject,
};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v2/core/event_destinations`.
    pub struct CreateRequest -> V2CoreEventDestination, error = CreateV2CoreEventDestinationError;
}

/// Create an Event Destination.
///
/// Create a new event destination.
///
/// `POST /v2/core/event_destinations`
///
/// - `enabled_events`: The list of events to enable for this endpoint.
/// - `event_payload`: Payload type of events being subscribed to.
/// - `name`: Event destination name.
/// - `type_`: Event destination type.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::v2::core::event_destinations::create(["ENABLED_EVENTS"], stripe::EventPayload::Snapshot, "NAME", stripe::CreateV2CoreEventDestinationType::AmazonEventbridge).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    enabled_events: impl IntoIterator<Item = impl Into<String>>,
    event_payload: EventPayload,
    name: impl Into<String>,
    type_: CreateV2CoreEventDestinationType,
) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostV2CoreEventDestinations",
        method: Method::Post,
        path: "/v2/core/event_destinations",
        base: Base::Api,
        body: Body::Json,
        version: API_VERSION,
    };
    CreateRequest(
        Request::new(OPERATION, &[])
            .with(
                "enabled_events",
                Value::list(enabled_events.into_iter().map(Value::text)),
            )
            .with("event_payload", event_payload)
            .with("name", Value::text(name))
            .with("type", type_),
    )
}

impl CreateRequest {
    /// Amazon EventBridge configuration.
    #[inline]
    pub fn amazon_eventbridge(
        self,
        amazon_eventbridge: CreateV2CoreEventDestinationAmazonEventbridge,
    ) -> Self {
        Self(self.0.with("amazon_eventbridge", amazon_eventbridge))
    }

    /// Azure Event Grid configuration.
    #[inline]
    pub fn azure_event_grid(
        self,
        azure_event_grid: CreateV2CoreEventDestinationAzureEventGrid,
    ) -> Self {
        Self(self.0.with("azure_event_grid", azure_event_grid))
    }

    /// An optional description of what the event destination is used for.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", Value::text(description)))
    }

    /// Specifies which accounts' events route to this destination. `@self`: Receive events from the
    /// account that owns the event destination. `@accounts`: Receive events emitted from other accounts
    /// you manage which includes your v1 and v2 accounts. `@organization_members`: Receive events from
    /// accounts directly linked to the organization. `@organization_members/@accounts`: Receive events
    /// from all accounts connected to any platform accounts in the organization.
    #[inline]
    pub fn events_from(
        self,
        events_from: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "events_from",
                    Value::list(events_from.into_iter().map(Value::text)),
                ),
        )
    }

    /// Additional fields to include in the response.
    #[inline]
    pub fn include(
        self,
        include: impl IntoIterator<Item = CreateV2CoreEventDestinationInclude>,
    ) -> Self {
        Self(self.0.with("include", Value::list(include)))
    }

    /// Metadata.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// If using the snapshot event payload, the API version events are rendered as.
    #[inline]
    pub fn snapshot_api_version(self, snapshot_api_version: impl Into<String>) -> Self {
        Self(self.0.with("snapshot_api_version", Value::text(snapshot_api_version)))
    }

    /// Webhook endpoint configuration.
    #[inline]
    pub fn webhook_endpoint(
        self,
        webhook_endpoint: CreateV2CoreEventDestinationWebhookEndpoint,
    ) -> Self {
        Self(self.0.with("webhook_endpoint", webhook_endpoint))
    }
}

stripe_runtime::operation! {
    /// The request of [`delete`]: `DELETE /v2/core/event_destinations/{id}`.
    pub struct DeleteRequest -> V2DeletedObject, error = DeleteV2CoreEventDestinationError;
}

/// Delete an Event Destination.
///
/// Delete an event destination.
///
/// `DELETE /v2/core/event_destinations/{id}`
///
/// - `id`: Identifier for the event destination to delete.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::v2::core::event_destinations::delete("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(id: impl Into<V2CoreEventDestinationId>) -> DeleteRequest {
    const OPERATION: &Operation = &Operation {
        id: "DeleteV2CoreEventDestinationsId",
        method: Method::Delete,
        path: "/v2/core/event_destinations/{id}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    DeleteRequest(
        Request::new(OPERATION, &[&Into::<V2CoreEventDestinationId>::into(id)]),
    )
}

stripe_runtime::operation! {
    /// The request of [`disable`]: `POST /v2/core/event_destinations/{id}/disable`.
    pub struct DisableRequest -> V2CoreEventDestination, error = DeleteV2CoreEventDestinationError;
}

/// Disable an Event Destination.
///
/// Disable an event destination.
///
/// `POST /v2/core/event_destinations/{id}/disable`
///
/// - `id`: Identifier for the event destination to disable.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::v2::core::event_destinations::disable("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn disable(id: impl Into<V2CoreEventDestinationId>) -> DisableRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostV2CoreEventDestinationsIdDisable",
        method: Method::Post,
        path: "/v2/core/event_destinations/{id}/disable",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    DisableRequest(
        Request::new(OPERATION, &[&Into::<V2CoreEventDestinationId>::into(id)]),
    )
}

stripe_runtime::operation! {
    /// The request of [`enable`]: `POST /v2/core/event_destinations/{id}/enable`.
    pub struct EnableRequest -> V2CoreEventDestination, error = DeleteV2CoreEventDestinationError;
}

/// Enable an Event Destination.
///
/// Enable an event destination.
///
/// `POST /v2/core/event_destinations/{id}/enable`
///
/// - `id`: Identifier for the event destination to enable.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::v2::core::event_destinations::enable("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn enable(id: impl Into<V2CoreEventDestinationId>) -> EnableRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostV2CoreEventDestinationsIdEnable",
        method: Method::Post,
        path: "/v2/core/event_destinations/{id}/enable",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    EnableRequest(
        Request::new(OPERATION, &[&Into::<V2CoreEventDestinationId>::into(id)]),
    )
}

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v2/core/event_destinations`.
    pub struct ListRequest -> Page<V2CoreEventDestination>, paged;
}

/// List Event Destinations.
///
/// Lists all event destinations.
///
/// `GET /v2/core/event_destinations`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::v2::core::event_destinations::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetV2CoreEventDestinations",
        method: Method::Get,
        path: "/v2/core/event_destinations",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Additional fields to include in the response. Currently supports `webhook_endpoint.url`.
    #[inline]
    pub fn include(
        self,
        include: impl IntoIterator<Item = ListV2CoreEventDestinationInclude>,
    ) -> Self {
        Self(self.0.with("include", Value::list(include)))
    }

    /// The page size.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.with("limit", limit))
    }

    /// The requested page.
    #[inline]
    pub fn page(self, page: impl Into<String>) -> Self {
        Self(self.0.with("page", Value::text(page)))
    }
}

stripe_runtime::operation! {
    /// The request of [`ping`]: `POST /v2/core/event_destinations/{id}/ping`.
    pub struct PingRequest -> V2CoreEvent, error = RetrieveV2CoreEventDestinationError;
}

/// Ping an Event Destination.
///
/// Send a `ping` event to an event destination.
///
/// `POST /v2/core/event_destinations/{id}/ping`
///
/// - `id`: Identifier for the event destination to ping.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::v2::core::event_destinations::ping("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn ping(id: impl Into<V2CoreEventDestinationId>) -> PingRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostV2CoreEventDestinationsIdPing",
        method: Method::Post,
        path: "/v2/core/event_destinations/{id}/ping",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    PingRequest(Request::new(OPERATION, &[&Into::<V2CoreEventDestinationId>::into(id)]))
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v2/core/event_destinations/{id}`.
    pub struct RetrieveRequest -> V2CoreEventDestination, error = RetrieveV2CoreEventDestinationError;
}

/// Retrieve an Event Destination.
///
/// Retrieves the details of an event destination.
///
/// `GET /v2/core/event_destinations/{id}`
///
/// - `id`: Identifier for the event destination to retrieve.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::v2::core::event_destinations::retrieve("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(id: impl Into<V2CoreEventDestinationId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetV2CoreEventDestinationsId",
        method: Method::Get,
        path: "/v2/core/event_destinations/{id}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(
        Request::new(OPERATION, &[&Into::<V2CoreEventDestinationId>::into(id)]),
    )
}

impl RetrieveRequest {
    /// Additional fields to include in the response.
    #[inline]
    pub fn include(
        self,
        include: impl IntoIterator<Item = ListV2CoreEventDestinationInclude>,
    ) -> Self {
        Self(self.0.with("include", Value::list(include)))
    }
}

stripe_runtime::operation! {
    /// The request of [`update`]: `POST /v2/core/event_destinations/{id}`.
    pub struct UpdateRequest -> V2CoreEventDestination, error = DeleteV2CoreEventDestinationError;
}

/// Update an Event Destination.
///
/// Update the details of an event destination.
///
/// `POST /v2/core/event_destinations/{id}`
///
/// - `id`: Identifier for the event destination to update.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::v2::core::event_destinations::update("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(id: impl Into<V2CoreEventDestinationId>) -> UpdateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostV2CoreEventDestinationsId",
        method: Method::Post,
        path: "/v2/core/event_destinations/{id}",
        base: Base::Api,
        body: Body::Json,
        version: API_VERSION,
    };
    UpdateRequest(
        Request::new(OPERATION, &[&Into::<V2CoreEventDestinationId>::into(id)]),
    )
}

impl UpdateRequest {
    /// An optional description of what the event destination is used for.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", Value::text(description)))
    }

    /// The list of events to enable for this endpoint.
    #[inline]
    pub fn enabled_events(
        self,
        enabled_events: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "enabled_events",
                    Value::list(enabled_events.into_iter().map(Value::text)),
                ),
        )
    }

    /// Additional fields to include in the response. Currently supports `webhook_endpoint.url`.
    #[inline]
    pub fn include(
        self,
        include: impl IntoIterator<Item = ListV2CoreEventDestinationInclude>,
    ) -> Self {
        Self(self.0.with("include", Value::list(include)))
    }

    /// Metadata.
    #[inline]
    pub fn metadata(
        self,
        metadata: impl IntoIterator<Item = (impl Into<String>, Option<String>)>,
    ) -> Self {
        Self(self.0.with("metadata", Value::map(metadata)))
    }

    /// Event destination name.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", Value::text(name)))
    }

    /// Webhook endpoint configuration.
    #[inline]
    pub fn webhook_endpoint(
        self,
        webhook_endpoint: CreateV2CoreEventDestinationWebhookEndpoint,
    ) -> Self {
        Self(self.0.with("webhook_endpoint", webhook_endpoint))
    }
}
