//! Event notifications of API v2: small, without a version, and with nothing but a reference to what happened.

use std::fmt;
use std::marker::PhantomData;

use super::read::read_notification;
use crate::codec::decode::Decode;
use crate::codec::equal::equal;
use crate::codec::part::Part;
use crate::codec::record::{Constant, NULLABLE, OPTIONAL, REQUIRED, record};
use crate::{
    Call, Client, DateTime, DecodeError, Method, Object, RawRequest, Resource, Snapshot,
    request::path,
};

/// A notification that something happened, a "thin" event. The event and the object are fetched when they are wanted.
///
/// `E` is the event type of the emitted crate, which has an alias for it.
#[non_exhaustive]
pub struct EventNotification<E> {
    /// The id of the event.
    pub id: String,
    /// The name of the event. New ones come without notice.
    pub type_: String,
    /// When it happened.
    pub created: DateTime,
    /// Whether it happened in live mode.
    pub livemode: bool,
    /// Where it happened: what the event and its object are fetched with as `Stripe-Context`.
    pub context: Option<String>,
    /// What it happened to, if that is one object.
    pub related_object: Option<Part<RelatedObject>>,
    /// Why it happened, such as the request that was behind it.
    pub reason: Option<Object>,
    events: PhantomData<fn() -> E>,
}

/// A reference to the object that something happened to.
#[derive(Clone)]
#[non_exhaustive]
pub struct RelatedObject {
    /// Its id.
    pub id: String,
    /// What it says under `object`.
    pub type_: String,
    /// Where it is: the path, and perhaps a query.
    pub url: String,
}

impl<E: Snapshot> EventNotification<E> {
    /// Reads a notification that was taken from elsewhere than a webhook: from a queue or a database, for instance. A field
    /// that is missing, or of another type, is left blank. Nothing is known of who made it.
    ///
    /// # Errors
    /// The payload is not JSON, or has no id or type.
    pub fn parse(payload: &[u8]) -> Result<Self, DecodeError> {
        read_notification(payload)
    }

    /// Fetches the whole event, in the notification's context.
    pub fn fetch_event(&self, client: &Client) -> Call<E::Notified> {
        self.event_request().send(client)
    }

    /// The request of [`fetch_event`](Self::fetch_event).
    pub fn event_request(&self) -> RawRequest {
        // An id that does not fit into a path gives no request that can be sent.
        match path::fill(E::NOTIFIED_PATH, &[&self.id]) {
            (path, None) => self.request(&path),
            (_, Some(_)) => self.request(""),
        }
    }

    /// Fetches the object that something happened to, as it is now and in the notification's context; `None` if the
    /// event is about no object. One that this version of the crate does not know, or whose feature is off, comes as raw
    /// JSON.
    pub fn fetch_object(&self, client: &Client) -> Option<Call<E::Object>> {
        Some(self.object_request()?.send(client))
    }

    /// The same as a `T`, whatever the object says that it is.
    pub fn fetch_object_as<T: Decode>(&self, client: &Client) -> Option<Call<T>> {
        Some(self.object_request()?.send(client))
    }

    /// The request of [`fetch_object`](Self::fetch_object).
    pub fn object_request(&self) -> Option<RawRequest> {
        self.related_object
            .as_ref()
            .map(|related| self.request(&related.url))
    }

    fn request(&self, path: &str) -> RawRequest {
        let request = RawRequest::new(Method::Get, path, E::API_VERSION)
            .http_header("Stripe-Request-Trigger", &format!("event={}", self.id));
        match &self.context {
            Some(context) => request.stripe_context(context),
            None => request,
        }
    }
}

impl RelatedObject {
    /// Whether the object is a `T`.
    pub fn is<T: Resource>(&self) -> bool {
        self.type_ == T::OBJECT
    }

    /// The id of the object, if it is a `T`.
    pub fn id_of<T: Resource<Id: for<'a> From<&'a str>>>(&self) -> Option<T::Id> {
        self.is::<T>().then(|| T::Id::from(self.id.as_str()))
    }
}

record!(EventNotification<E> [E: Snapshot] = "event notification" [("object", Constant::Str(E::NOTIFIED))] {
    id = "id": REQUIRED,
    type_ = "type": REQUIRED,
    created = "created": OPTIONAL,
    livemode = "livemode": OPTIONAL,
    context = "context": NULLABLE,
    related_object = "related_object": NULLABLE,
    reason = "reason": NULLABLE;
    ..events
});

record!(RelatedObject = "related_object" {
    id = "id": REQUIRED,
    type_ = "type": REQUIRED,
    url = "url": REQUIRED,
});

crate::serde_record!(EventNotification<E> where [E: Snapshot]);
crate::record_traits!(RelatedObject);

impl<E> Clone for EventNotification<E> {
    fn clone(&self) -> Self {
        Self {
            id: self.id.clone(),
            type_: self.type_.clone(),
            created: self.created.clone(),
            livemode: self.livemode,
            context: self.context.clone(),
            related_object: self.related_object.clone(),
            reason: self.reason.clone(),
            events: PhantomData,
        }
    }
}

impl<E: Snapshot> PartialEq for EventNotification<E> {
    fn eq(&self, other: &Self) -> bool {
        equal(self, other)
    }
}

/// Written out, for a record is `'static` and `E` need not be.
impl<E> fmt::Debug for EventNotification<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventNotification")
            .field("id", &self.id)
            .field("type_", &self.type_)
            .field("created", &self.created)
            .field("livemode", &self.livemode)
            .field("context", &self.context)
            .field("related_object", &self.related_object)
            .field("reason", &self.reason)
            .finish()
    }
}
