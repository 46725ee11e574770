// Written by `cargo xtask generate`. Do not edit.
//! The operations of `v2::core::events`.

use stripe_runtime::{Base, Body, Method, Operation, Page, Request, Value};
use crate::{
    API_VERSION, RetrieveV2CoreEventDestinationError, V2CoreEvent, V2CoreEventCreated,
    V2CoreEventId,
};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v2/core/events`.
    pub struct ListRequest -> Page<V2CoreEvent>, paged;
}

/// List Events.
///
/// List events, going back up to 30 days.
///
/// `GET /v2/core/events`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::v2::core::events::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetV2CoreEvents",
        method: Method::Get,
        path: "/v2/core/events",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Set of filters to query events within a range of `created` timestamps.
    #[inline]
    pub fn created(self, created: V2CoreEventCreated) -> Self {
        Self(self.0.with("created", created))
    }

    /// The page size.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.with("limit", limit))
    }

    /// Primary object ID used to retrieve related events.
    #[inline]
    pub fn object_id(self, object_id: impl Into<String>) -> Self {
        Self(self.0.with("object_id", Value::text(object_id)))
    }

    /// The requested page.
    #[inline]
    pub fn page(self, page: impl Into<String>) -> Self {
        Self(self.0.with("page", Value::text(page)))
    }

    /// An array of up to 20 strings containing specific event names.
    #[inline]
    pub fn types(self, types: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with("types", Value::list(types.into_iter().map(Value::text))))
    }
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v2/core/events/{id}`.
    pub struct RetrieveRequest -> V2CoreEvent, error = RetrieveV2CoreEventDestinationError;
}

/// Retrieve an Event.
///
/// Retrieves the details of an event if it was created in the last 30 days. Supply the unique
/// identifier of the event, which might have been delivered to your event destination.
///
/// `GET /v2/core/events/{id}`
///
/// - `id`: Unique identifier for the object.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::v2::core::events::retrieve("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(id: impl Into<V2CoreEventId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetV2CoreEventsId",
        method: Method::Get,
        path: "/v2/core/events/{id}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(Request::new(OPERATION, &[&Into::<V2CoreEventId>::into(id)]))
}
