//! Deliveries to webhook endpoints: events about objects, signed as Stripe signs them.

use std::fmt;

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::Request;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use serde_json::{Map, Value, json};
use stripe::Timestamp;
use stripe_runtime::webhook::{SIGNATURE_HEADER, sign};
use tokio::net::TcpStream;

use crate::answer::Answers;
use crate::answer::id;
use crate::answer::letters::Seed;
use crate::memory::Memory;
use crate::model::Model;
use crate::{Error, Mock};

/// A webhook endpoint that a mock delivers to, by plain HTTP.
#[derive(Clone)]
pub struct Endpoint {
    url: String,
    secret: String,
}

/// What an endpoint answered to a delivery.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Delivered {
    /// The status. Stripe takes everything but 2xx for a failure.
    pub status: u16,
    /// The body of the answer.
    pub body: Bytes,
    /// The event as it was delivered.
    pub payload: Value,
}

impl Endpoint {
    /// An endpoint at a URL, `http://…`, whose deliveries are signed with this secret.
    pub fn new(url: impl Into<String>, secret: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            secret: secret.into(),
        }
    }

    /// Delivers an event, signed.
    ///
    /// # Errors
    /// The endpoint cannot be reached.
    pub async fn deliver(&self, payload: Value) -> Result<Delivered, Error> {
        let body = payload.to_string();
        let signature = sign(body.as_bytes(), &self.secret, Timestamp::now());
        let (status, body) = self
            .send(body, signature)
            .await
            .map_err(|fault| Error::delivery(&self.url, fault))?;
        Ok(Delivered {
            status,
            body,
            payload,
        })
    }

    async fn send(
        &self,
        body: String,
        signature: String,
    ) -> Result<(u16, Bytes), Box<dyn std::error::Error + Send + Sync>> {
        let url: hyper::Uri = self.url.parse()?;
        let authority = url.authority().filter(|_| url.scheme_str() == Some("http"));
        let authority = authority.ok_or("it does not begin with http://")?;
        let port = authority.port_u16().unwrap_or(80);
        let stream = TcpStream::connect((authority.host(), port)).await?;
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
        let request = Request::post(url.path_and_query().map_or("/", |it| it.as_str()))
            .header("host", authority.as_str())
            .header("content-type", "application/json; charset=utf-8")
            .header(
                "user-agent",
                "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
            )
            .header(SIGNATURE_HEADER, signature)
            .body(Full::new(Bytes::from(body)))?;
        // The connection has to be driven while the answer is awaited.
        let connection = tokio::spawn(connection);
        let answer = sender.send_request(request).await?;
        let status = answer.status().as_u16();
        let body = answer.into_body().collect().await?.to_bytes();
        connection.abort();
        Ok((status, body))
    }
}

/// Without the secret.
impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Endpoint");
        debug.field("url", &self.url).finish_non_exhaustive()
    }
}

impl Mock {
    /// Delivers an event of API v1, such as `customer.created`, about the object with this id. If the mock remembers
    /// it, it is as it is now, or was when it was deleted; else as a request for it would be answered. A mock that
    /// remembers has the event from then on.
    ///
    /// # Errors
    /// The id is of no kind that the document has, or the endpoint cannot be reached.
    pub async fn deliver(
        &self,
        endpoint: &Endpoint,
        event: &str,
        id: &str,
    ) -> Result<Delivered, Error> {
        let event = self.events().snapshot(event, id)?;
        endpoint.deliver(event).await
    }

    /// Delivers the notification of an event of API v2, a thin event, about the object with this id. A mock that
    /// remembers has the event from then on.
    ///
    /// # Errors
    /// The id is of no kind that the document has, or the endpoint cannot be reached.
    pub async fn notify(
        &self,
        endpoint: &Endpoint,
        event: &str,
        id: &str,
    ) -> Result<Delivered, Error> {
        let event = self.events().notification(event, id)?;
        endpoint.deliver(event).await
    }
}

/// Makes events.
pub(crate) struct Events<'s> {
    pub(crate) answers: &'s Answers,
    pub(crate) memory: Option<&'s Memory>,
}

impl Events<'_> {
    fn snapshot(&self, kind: &str, id: &str) -> Result<Value, Error> {
        self.about(kind, &self.object(id)?)
    }

    /// An event about an object.
    pub(crate) fn about(&self, kind: &str, object: &Value) -> Result<Value, Error> {
        let id = object["id"].as_str().unwrap_or_default();
        let mut event = self.made("event", kind, id)?;
        let model = self.answers.model;
        event.insert("api_version".to_owned(), model.version.as_str().into());
        event.insert("data".to_owned(), json!({ "object": object }));
        event.insert("pending_webhooks".to_owned(), 1.into());
        let request = json!({ "id": null, "idempotency_key": null });
        event.insert("request".to_owned(), request);
        Ok(self.hold(event))
    }

    /// An object of a component schema.
    pub(crate) fn sample(&self, component: &str) -> Result<Value, Error> {
        self.component(component, Seed::ROOT).map(Value::Object)
    }

    fn notification(&self, kind: &str, id: &str) -> Result<Value, Error> {
        let object = self.object(id)?;
        let mut event = self.made("v2.core.event", kind, id)?;
        let name = object["object"].as_str().unwrap_or_default();
        // What can only be had through another object cannot be referred to by its id.
        if let Some(url) = self.answers.plans.path_of(name, id) {
            let related = json!({ "id": id, "type": name, "url": url });
            event.insert("related_object".to_owned(), related);
        }
        Ok(self.hold(event))
    }

    /// The object that an event is about.
    fn object(&self, id: &str) -> Result<Value, Error> {
        if let Some(held) = self
            .memory
            .and_then(|memory| memory.object(self.answers, id))
        {
            return Ok(held);
        }
        let kind = id::any_kind(id).ok_or_else(|| Error::no_object(id))?;
        let mut made = self.component(kind, Seed::ROOT.with(id))?;
        made.insert("id".to_owned(), id.into());
        Ok(Value::Object(made))
    }

    /// An event of this name, which may happen to an object several times.
    fn made(&self, component: &str, kind: &str, id: &str) -> Result<Map<String, Value>, Error> {
        let count = self.memory.map_or(0, Memory::count);
        let seed = Seed::ROOT.with(kind).with(id).nth(count);
        let mut event = self.component(component, seed)?;
        event.insert("type".to_owned(), kind.into());
        Ok(event)
    }

    fn component(&self, name: &str, seed: Seed) -> Result<Map<String, Value>, Error> {
        let model: &Model = self.answers.model;
        let component = model.component(name);
        let made = component.map(|it| self.answers.synthesis().value(it, "", seed));
        match made {
            Some(Value::Object(made)) => Ok(made),
            _ => Err(Error::no_object(name)),
        }
    }

    fn hold(&self, event: Map<String, Value>) -> Value {
        if let Some(memory) = self.memory {
            memory.hold(&event);
        }
        Value::Object(event)
    }
}
