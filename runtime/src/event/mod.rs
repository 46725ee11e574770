//! Events: what every emitted crate's event types have in common.
//!
//! The runtime knows no event of its own. An emitted crate names its types with [`snapshot_event!`](crate::snapshot_event)
//! and its table of events with [`event_kinds!`](crate::event_kinds).

mod macros;
mod notification;
mod read;

pub use self::notification::{EventNotification, RelatedObject};

pub use self::read::{event_object, read_event};

use crate::{Decode, Object, OpenEnum, Record};

/// The event type of an emitted crate: an event of API v1, which holds a snapshot of an object.
pub trait Snapshot: Record + Send + Sync + 'static {
    /// The names of events.
    type Type: OpenEnum;
    /// Any object that an event can hold.
    type Object: Decode + Send + 'static;
    /// An event of API v2.
    type Notified: Decode + Send + 'static;
    /// The API version that the types are made for.
    const API_VERSION: &'static str;
    /// What an event of API v2 says under `object`.
    const NOTIFIED: &'static str;
    /// Where an event of API v2 is found.
    const NOTIFIED_PATH: &'static str;

    /// The id of the event.
    fn id(&self) -> &str;
    /// The name of the event, such as `customer.created`.
    fn type_name(&self) -> &str;
    /// The API version that the object was written by; an event of 2014 or earlier has none.
    fn api_version(&self) -> Option<&str>;
    /// The object as it was when the event happened.
    fn raw_object(&self) -> &Object;

    /// Whether the object was written by the API version that the types are made for.
    fn is_of_this_version(&self) -> bool {
        self.api_version() == Some(Self::API_VERSION)
    }
}

/// A kind of event, known by its name. Emitted code implements it, for each name that the document lists.
pub trait EventKind {
    /// The event type of the crate.
    type Event: Snapshot;
    /// The object that events of this kind hold.
    type Object: Decode + Send + 'static;
    /// The name of the events, such as `customer.created`.
    const TYPE: &'static str;
}
