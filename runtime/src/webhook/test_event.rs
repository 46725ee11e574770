//! Events for tests: any event from any object, as Stripe would deliver it.

use std::fmt;
use std::marker::PhantomData;

use crate::event::{EventKind, Snapshot};
use crate::{DecodeError, Encode, Timestamp, to_json};

/// An event of API v1 that never happened. [`Webhook::sign`](super::Webhook::sign) signs its JSON.
#[derive(Clone)]
pub struct TestEvent<E> {
    id: String,
    type_: String,
    object: String,
    previous: Option<String>,
    api_version: String,
    account: Option<String>,
    created: Timestamp,
    events: PhantomData<fn() -> E>,
}

impl<E: Snapshot> TestEvent<E> {
    /// An event with this name and object: a record of the emitted crate, or raw JSON.
    pub fn new(type_: impl Into<String>, object: &dyn Encode) -> Self {
        Self {
            id: "evt_test".to_owned(),
            type_: type_.into(),
            object: to_json(object),
            previous: None,
            api_version: E::API_VERSION.to_owned(),
            account: None,
            created: Timestamp::now(),
            events: PhantomData,
        }
    }

    /// An event of the kind `K`.
    pub fn of<K>(object: &K::Object) -> Self
    where
        K: EventKind<Event = E>,
        K::Object: Encode,
    {
        Self::new(K::TYPE, object)
    }

    /// The id of the event, `evt_test` unless set here.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// What the event changed, as it was before: the properties of an object.
    #[must_use]
    pub fn previous_attributes(mut self, previous: &dyn Encode) -> Self {
        self.previous = Some(to_json(previous));
        self
    }

    /// The API version of the event: the crate's, unless set here.
    #[must_use]
    pub fn api_version(mut self, version: impl Into<String>) -> Self {
        self.api_version = version.into();
        self
    }

    /// The connected account that it happened in.
    #[must_use]
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// When it happened: now, unless set here.
    #[must_use]
    pub fn created(mut self, created: Timestamp) -> Self {
        self.created = created;
        self
    }

    /// The payload that would be delivered.
    pub fn to_json(&self) -> String {
        let text = |text: &String| to_json(text);
        let mut json = format!(r#"{{"id":{},"object":"event","#, text(&self.id));
        if let Some(account) = &self.account {
            json += &format!(r#""account":{},"#, text(account));
        }
        json += &format!(
            r#""api_version":{},"created":{},"data":{{"object":{}"#,
            text(&self.api_version),
            self.created.unix_seconds(),
            self.object,
        );
        if let Some(previous) = &self.previous {
            json += r#","previous_attributes":"#;
            json += previous;
        }
        json += r#"},"livemode":false,"pending_webhooks":1,"request":{"id":null,"idempotency_key":null},"type":"#;
        json += &text(&self.type_);
        json.push('}');
        json
    }

    /// The event itself.
    ///
    /// # Errors
    /// What it was made from is no object.
    pub fn event(&self) -> Result<E, DecodeError> {
        crate::event::read_event(self.to_json().as_bytes())
    }
}

/// Shows no more of the object than its size, as of any JSON: there may be secrets in it.
impl<E> fmt::Debug for TestEvent<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TestEvent")
            .field("id", &self.id)
            .field("type_", &self.type_)
            .field("object", &format_args!("{} bytes", self.object.len()))
            .field("account", &self.account)
            .field("created", &self.created)
            .finish_non_exhaustive()
    }
}
