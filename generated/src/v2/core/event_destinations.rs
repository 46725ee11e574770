// Written by `cargo xtask generate`. Do not edit.
//! The operations of `v2::core::event_destinations`.

pub mod create;
pub mod list;
pub mod retrieve;
pub mod update;

rt::operation! {
    /// The request of [`create`]: `POST /v2/core/event_destinations`.
    pub struct CreateRequest -> crate::V2CoreEventDestination, error = CreateError;
}

/// Create an Event Destination.
///
/// Create a new event destination.
///
/// `POST /v2/core/event_destinations`
///
/// - `event_payload`: Payload type of events being subscribed to.
/// - `name`: Event destination name.
/// - `enabled_events`: The list of events to enable for this endpoint.
/// - `type_`: Event destination type.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::v2::core::event_destinations::create(stripe::v2_core_event_destination::EventPayload::Snapshot, "NAME", ["ENABLED_EVENTS"], stripe::v2_core_event_destination::Type::AmazonEventbridge).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    event_payload: crate::v2_core_event_destination::EventPayload,
    name: impl Into<String>,
    enabled_events: impl IntoIterator<Item = impl Into<String>>,
    type_: crate::v2_core_event_destination::Type,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostV2CoreEventDestinations",
        method: rt::Method::Post,
        path: "/v2/core/event_destinations",
        base: rt::Base::Api,
        body: rt::Body::Json,
        version: crate::API_VERSION,
    };
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("event_payload", event_payload)
            .with("name", rt::Value::text(name))
            .with(
                "enabled_events",
                rt::Value::list(enabled_events.into_iter().map(rt::Value::text)),
            )
            .with("type", type_),
    )
}

impl CreateRequest {
    /// Amazon EventBridge configuration.
    #[inline]
    pub fn amazon_eventbridge(
        self,
        amazon_eventbridge: create::AmazonEventbridge,
    ) -> Self {
        Self(self.0.with("amazon_eventbridge", amazon_eventbridge))
    }

    /// Azure Event Grid configuration.
    #[inline]
    pub fn azure_event_grid(self, azure_event_grid: create::AzureEventGrid) -> Self {
        Self(self.0.with("azure_event_grid", azure_event_grid))
    }

    /// An optional description of what the event destination is used for.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
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
                    rt::Value::list(events_from.into_iter().map(rt::Value::text)),
                ),
        )
    }

    /// Additional fields to include in the response.
    #[inline]
    pub fn include(self, include: impl IntoIterator<Item = create::Include>) -> Self {
        Self(self.0.with("include", rt::Value::list(include)))
    }

    /// Metadata.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// If using the snapshot event payload, the API version events are rendered as.
    #[inline]
    pub fn snapshot_api_version(self, snapshot_api_version: impl Into<String>) -> Self {
        Self(self.0.with("snapshot_api_version", rt::Value::text(snapshot_api_version)))
    }

    /// Webhook endpoint configuration.
    #[inline]
    pub fn webhook_endpoint(self, webhook_endpoint: create::WebhookEndpoint) -> Self {
        Self(self.0.with("webhook_endpoint", webhook_endpoint))
    }
}

rt::operation! {
    /// The request of [`delete`]: `DELETE /v2/core/event_destinations/{id}`.
    pub struct DeleteRequest -> crate::V2DeletedObject, error = DeleteError;
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
pub fn delete(id: impl Into<crate::ids::V2CoreEventDestinationId>) -> DeleteRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "DeleteV2CoreEventDestinationsId",
        method: rt::Method::Delete,
        path: "/v2/core/event_destinations/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::V2CoreEventDestinationId = id.into();
    DeleteRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}

rt::operation! {
    /// The request of [`disable`]: `POST /v2/core/event_destinations/{id}/disable`.
    pub struct DisableRequest -> crate::V2CoreEventDestination, error = DisableError;
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
pub fn disable(id: impl Into<crate::ids::V2CoreEventDestinationId>) -> DisableRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostV2CoreEventDestinationsIdDisable",
        method: rt::Method::Post,
        path: "/v2/core/event_destinations/{id}/disable",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let id: crate::ids::V2CoreEventDestinationId = id.into();
    DisableRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}

rt::operation! {
    /// The request of [`enable`]: `POST /v2/core/event_destinations/{id}/enable`.
    pub struct EnableRequest -> crate::V2CoreEventDestination, error = EnableError;
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
pub fn enable(id: impl Into<crate::ids::V2CoreEventDestinationId>) -> EnableRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostV2CoreEventDestinationsIdEnable",
        method: rt::Method::Post,
        path: "/v2/core/event_destinations/{id}/enable",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let id: crate::ids::V2CoreEventDestinationId = id.into();
    EnableRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}

rt::operation! {
    /// The request of [`list`]: `GET /v2/core/event_destinations`.
    pub struct ListRequest -> rt::Page<crate::V2CoreEventDestination>, paged;
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetV2CoreEventDestinations",
        method: rt::Method::Get,
        path: "/v2/core/event_destinations",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Additional fields to include in the response. Currently supports `webhook_endpoint.url`.
    #[inline]
    pub fn include(self, include: impl IntoIterator<Item = list::Include>) -> Self {
        Self(self.0.with("include", rt::Value::list(include)))
    }

    /// The page size.
    #[inline]
    pub fn limit(self, limit: impl Into<rt::Count>) -> Self {
        let limit: rt::Count = limit.into();
        Self(self.0.with("limit", limit))
    }

    /// The requested page.
    #[inline]
    pub fn page(self, page: impl Into<String>) -> Self {
        Self(self.0.with("page", rt::Value::text(page)))
    }
}

rt::operation! {
    /// The request of [`ping`]: `POST /v2/core/event_destinations/{id}/ping`.
    pub struct PingRequest -> crate::V2CoreEvent, error = PingError;
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
pub fn ping(id: impl Into<crate::ids::V2CoreEventDestinationId>) -> PingRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostV2CoreEventDestinationsIdPing",
        method: rt::Method::Post,
        path: "/v2/core/event_destinations/{id}/ping",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let id: crate::ids::V2CoreEventDestinationId = id.into();
    PingRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v2/core/event_destinations/{id}`.
    pub struct RetrieveRequest -> crate::V2CoreEventDestination, error = RetrieveError;
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
pub fn retrieve(id: impl Into<crate::ids::V2CoreEventDestinationId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetV2CoreEventDestinationsId",
        method: rt::Method::Get,
        path: "/v2/core/event_destinations/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::V2CoreEventDestinationId = id.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}

impl RetrieveRequest {
    /// Additional fields to include in the response.
    #[inline]
    pub fn include(self, include: impl IntoIterator<Item = list::Include>) -> Self {
        Self(self.0.with("include", rt::Value::list(include)))
    }
}

rt::operation! {
    /// The request of [`update`]: `POST /v2/core/event_destinations/{id}`.
    pub struct UpdateRequest -> crate::V2CoreEventDestination, error = UpdateError;
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
pub fn update(id: impl Into<crate::ids::V2CoreEventDestinationId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostV2CoreEventDestinationsId",
        method: rt::Method::Post,
        path: "/v2/core/event_destinations/{id}",
        base: rt::Base::Api,
        body: rt::Body::Json,
        version: crate::API_VERSION,
    };
    let id: crate::ids::V2CoreEventDestinationId = id.into();
    UpdateRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}

impl UpdateRequest {
    /// An optional description of what the event destination is used for.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
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
                    rt::Value::list(enabled_events.into_iter().map(rt::Value::text)),
                ),
        )
    }

    /// Additional fields to include in the response. Currently supports `webhook_endpoint.url`.
    #[inline]
    pub fn include(self, include: impl IntoIterator<Item = list::Include>) -> Self {
        Self(self.0.with("include", rt::Value::list(include)))
    }

    /// Metadata.
    #[inline]
    pub fn metadata(
        self,
        metadata: impl IntoIterator<Item = (impl Into<String>, Option<String>)>,
    ) -> Self {
        Self(self.0.with("metadata", rt::Value::map(metadata)))
    }

    /// Event destination name.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }

    /// Webhook endpoint configuration.
    #[inline]
    pub fn webhook_endpoint(self, webhook_endpoint: create::WebhookEndpoint) -> Self {
        Self(self.0.with("webhook_endpoint", webhook_endpoint))
    }
}

/// Any of the objects in [`v2::core::event_destinations::create`](fn@crate::v2::core::event_destinations::create).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateError {
    /// `error.code` is `expired_azure_partner_authorization`.
    ExpiredAzurePartnerAuthorization(
        rt::Part<crate::v2::errors::ExpiredAzurePartnerAuthorization>,
    ),
    /// `error.code` is `idempotency_error`.
    IdempotencyError(rt::Part<crate::v2::errors::IdempotencyError>),
    /// `error.code` is `invalid_azure_partner_authorization`.
    InvalidAzurePartnerAuthorization(
        rt::Part<crate::v2::errors::InvalidAzurePartnerAuthorization>,
    ),
    /// `error.code` is `invalid_azure_partner_configuration`.
    InvalidAzurePartnerConfiguration(
        rt::Part<crate::v2::errors::InvalidAzurePartnerConfiguration>,
    ),
    /// `error.code` is anything else.
    Other(rt::Part<crate::v2::errors::Error>),
}

rt::union!(CreateError by "error.code" else Other {
    ExpiredAzurePartnerAuthorization = "expired_azure_partner_authorization",
    IdempotencyError = "idempotency_error",
    InvalidAzurePartnerAuthorization = "invalid_azure_partner_authorization",
    InvalidAzurePartnerConfiguration = "invalid_azure_partner_configuration",
});

/// Any of the objects in [`v2::core::event_destinations::delete`](fn@crate::v2::core::event_destinations::delete).
#[derive(Clone)]
#[non_exhaustive]
pub enum DeleteError {
    /// `error.code` is `idempotency_error`.
    IdempotencyError(rt::Part<crate::v2::errors::IdempotencyError>),
    /// `error.code` is `not_found`.
    NotFound(rt::Part<crate::v2::errors::NotFound>),
    /// `error.code` is anything else.
    Other(rt::Part<crate::v2::errors::Error>),
}

rt::union!(DeleteError by "error.code" else Other {
    IdempotencyError = "idempotency_error",
    NotFound = "not_found",
});

/// Any of the objects in [`v2::core::event_destinations::disable`](fn@crate::v2::core::event_destinations::disable).
#[derive(Clone)]
#[non_exhaustive]
pub enum DisableError {
    /// `error.code` is `idempotency_error`.
    IdempotencyError(rt::Part<crate::v2::errors::IdempotencyError>),
    /// `error.code` is `not_found`.
    NotFound(rt::Part<crate::v2::errors::NotFound>),
    /// `error.code` is anything else.
    Other(rt::Part<crate::v2::errors::Error>),
}

rt::union!(DisableError by "error.code" else Other {
    IdempotencyError = "idempotency_error",
    NotFound = "not_found",
});

/// Any of the objects in [`v2::core::event_destinations::enable`](fn@crate::v2::core::event_destinations::enable).
#[derive(Clone)]
#[non_exhaustive]
pub enum EnableError {
    /// `error.code` is `idempotency_error`.
    IdempotencyError(rt::Part<crate::v2::errors::IdempotencyError>),
    /// `error.code` is `not_found`.
    NotFound(rt::Part<crate::v2::errors::NotFound>),
    /// `error.code` is anything else.
    Other(rt::Part<crate::v2::errors::Error>),
}

rt::union!(EnableError by "error.code" else Other {
    IdempotencyError = "idempotency_error",
    NotFound = "not_found",
});

/// Any of the objects in [`v2::core::event_destinations::ping`](fn@crate::v2::core::event_destinations::ping).
#[derive(Clone)]
#[non_exhaustive]
pub enum PingError {
    /// `error.code` is `not_found`.
    NotFound(rt::Part<crate::v2::errors::NotFound>),
    /// `error.code` is anything else.
    Other(rt::Part<crate::v2::errors::Error>),
}

rt::union!(PingError by "error.code" else Other {
    NotFound = "not_found",
});

/// Any of the objects in [`v2::core::event_destinations::retrieve`](fn@crate::v2::core::event_destinations::retrieve).
#[derive(Clone)]
#[non_exhaustive]
pub enum RetrieveError {
    /// `error.code` is `not_found`.
    NotFound(rt::Part<crate::v2::errors::NotFound>),
    /// `error.code` is anything else.
    Other(rt::Part<crate::v2::errors::Error>),
}

rt::union!(RetrieveError by "error.code" else Other {
    NotFound = "not_found",
});

/// Any of the objects in [`v2::core::event_destinations::update`](fn@crate::v2::core::event_destinations::update).
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateError {
    /// `error.code` is `idempotency_error`.
    IdempotencyError(rt::Part<crate::v2::errors::IdempotencyError>),
    /// `error.code` is `not_found`.
    NotFound(rt::Part<crate::v2::errors::NotFound>),
    /// `error.code` is anything else.
    Other(rt::Part<crate::v2::errors::Error>),
}

rt::union!(UpdateError by "error.code" else Other {
    IdempotencyError = "idempotency_error",
    NotFound = "not_found",
});
