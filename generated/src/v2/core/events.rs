// Written by `cargo xtask generate`. Do not edit.
//! The operations of `v2::core::events`.

pub mod list;

rt::operation! {
    /// The request of [`list`]: `GET /v2/core/events`.
    pub struct ListRequest -> rt::Page<crate::V2CoreEvent>, paged;
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetV2CoreEvents",
        method: rt::Method::Get,
        path: "/v2/core/events",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Set of filters to query events within a range of `created` timestamps.
    #[inline]
    pub fn created(self, created: list::Created) -> Self {
        Self(self.0.with("created", created))
    }

    /// The page size.
    #[inline]
    pub fn limit(self, limit: impl Into<rt::Count>) -> Self {
        let limit: rt::Count = limit.into();
        Self(self.0.with("limit", limit))
    }

    /// Primary object ID used to retrieve related events.
    #[inline]
    pub fn object_id(self, object_id: impl Into<String>) -> Self {
        Self(self.0.with("object_id", rt::Value::text(object_id)))
    }

    /// The requested page.
    #[inline]
    pub fn page(self, page: impl Into<String>) -> Self {
        Self(self.0.with("page", rt::Value::text(page)))
    }

    /// An array of up to 20 strings containing specific event names.
    #[inline]
    pub fn types(self, types: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            self.0.with("types", rt::Value::list(types.into_iter().map(rt::Value::text))),
        )
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v2/core/events/{id}`.
    pub struct RetrieveRequest -> crate::V2CoreEvent, error = RetrieveError;
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
pub fn retrieve(id: impl Into<crate::ids::V2CoreEventId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetV2CoreEventsId",
        method: rt::Method::Get,
        path: "/v2/core/events/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::V2CoreEventId = id.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}

/// Any of the objects in [`v2::core::events::retrieve`](fn@crate::v2::core::events::retrieve).
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
