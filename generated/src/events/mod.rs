// Written by `cargo xtask generate`. Do not edit.
//! The operations of `events`.

use stripe_runtime::{
    Base, Body, List, Method, Operation, Range, Request, Timestamp, Value,
};
use crate::{API_VERSION, Event, EventId};

pub(crate) mod model;

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/events`.
    pub struct ListRequest -> List<Event>, paged, expand;
}

/// List all events.
///
/// List events, going back up to 30 days. Each event data is rendered according to Stripe API
/// version at its creation time, specified in
/// [event object](https://docs.stripe.com/api/events/object) `api_version` attribute (not according
/// to your current Stripe API version or `Stripe-Version` header).
///
/// `GET /v1/events`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::events::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
pub fn list() -> ListRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetEvents",
        method: Method::Get,
        path: "/v1/events",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Only return events that were created during the given date interval.
    pub fn created(mut self, created: impl Into<Range<Timestamp>>) -> Self {
        self.0.set("created", Into::<Range<Timestamp>>::into(created));
        self
    }

    /// Filter events by whether all webhooks were successfully delivered. If false, events which are
    /// still pending or have failed all delivery attempts to a webhook endpoint will be returned.
    pub fn delivery_success(mut self, delivery_success: bool) -> Self {
        self.0.set("delivery_success", delivery_success);
        self
    }

    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    pub fn ending_before(mut self, ending_before: impl Into<String>) -> Self {
        self.0.set("ending_before", Value::text(ending_before));
        self
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set("limit", limit);
        self
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.0.set("starting_after", Value::text(starting_after));
        self
    }

    /// A string containing a specific event name, or group of events using * as a wildcard. The list
    /// will be filtered to include only events with a matching event property.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0.set("type", Value::text(type_));
        self
    }

    /// An array of up to 20 strings containing specific event names. The list will be filtered to
    /// include only events with a matching event property. You may pass either `type` or `types`, but
    /// not both.
    pub fn types(mut self, types: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.set("types", Value::list(types.into_iter().map(Value::text)));
        self
    }
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/events/{id}`.
    pub struct RetrieveRequest -> Event, expand;
}

/// Retrieve an event.
///
/// Retrieves the details of an event if it was created in the last 30 days. Supply the unique
/// identifier of the event, which you might have received in a webhook.
///
/// `GET /v1/events/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::events::retrieve("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
pub fn retrieve(id: impl Into<EventId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetEventsId",
        method: Method::Get,
        path: "/v1/events/{id}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(Request::new(OPERATION, &[&Into::<EventId>::into(id)]))
}
