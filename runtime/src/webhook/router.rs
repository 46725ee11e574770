//! Hands each delivery to the handler of its kind.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use super::WebhookError;
use super::duplicates::{Claim, Duplicates};
use super::handler::{BoxError, Handled, Handler};
use super::verifier::{Delivery, Webhook};
use crate::Partial;
use crate::event::{EventKind, EventNotification, Snapshot};
use crate::response::chain::Chain;
use crate::{BoxFuture, Client, DecodeError, Record};

/// Handlers by kind of event, and a fallback for all others. Cheap to clone.
pub struct Router<E> {
    webhook: Webhook<E>,
    events: Arc<HashMap<&'static str, EventHandler<E>>>,
    other_versions: Arc<HashMap<&'static str, OtherVersionHandler<E>>>,
    notifications: Arc<HashMap<Box<str>, NotificationHandler<E>>>,
    fallback: Fallback<E>,
    duplicates: Option<Arc<dyn Duplicates>>,
}

type Running = BoxFuture<'static, Result<(), BoxError>>;
/// Starts the handler, unless the object can't be decoded.
type EventHandler<E> = Arc<dyn Fn(E) -> Result<Running, Box<(E, DecodeError)>> + Send + Sync>;
type OtherVersionHandler<E> = Arc<dyn Fn(E) -> Running + Send + Sync>;
type NotificationHandler<E> = Arc<dyn Fn(EventNotification<E>) -> Running + Send + Sync>;
type Fallback<E> = Arc<dyn Fn(Unhandled<E>) -> Running + Send + Sync>;

/// What the fallback gets.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Unhandled<E> {
    /// An event for which there is no handler.
    Event(E),
    /// An event for which there is one, but whose object is not what its type says, as one of another API version may be.
    Unreadable(E, DecodeError),
    /// An event notification for which there is no handler.
    Notification(EventNotification<E>),
}

/// What became of a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// The handler of its kind handled it.
    Handled,
    /// The fallback took it.
    FellBack,
    /// It had been handled before.
    Duplicate,
}

/// Why a delivery was not handled.
#[derive(Debug)]
#[non_exhaustive]
pub enum RouteError {
    /// It is not to be believed, or not an event.
    Rejected(WebhookError),
    /// Its handler failed.
    Failed(BoxError),
}

impl<E: Snapshot> Router<E> {
    /// A router for what is delivered to `webhook`. The fallback takes whatever no handler does.
    pub fn new<F, T>(webhook: Webhook<E>, fallback: F) -> Self
    where
        F: Fn(Unhandled<E>) -> T + Send + Sync + 'static,
        T: Future<Output: Handled> + Send + 'static,
    {
        Self {
            webhook,
            events: Arc::default(),
            other_versions: Arc::default(),
            notifications: Arc::default(),
            fallback: Arc::new(move |unhandled| run(fallback(unhandled))),
            duplicates: None,
        }
    }

    /// Handles events of the kind `K`, in place of an earlier handler of it.
    #[must_use]
    pub fn on<K: EventKind<Event = E>>(mut self, handler: impl Handler<E, K::Object>) -> Self {
        let start = move |event: E| match event.raw_object().decode::<K::Object>() {
            Ok(object) => Ok(run(handler(event, object))),
            Err(error) => Err(Box::new((event, error))),
        };
        Arc::make_mut(&mut self.events).insert(K::TYPE, Arc::new(start));
        self
    }

    /// Handles events of the kind `K` that are of another API version than the crate's, in place of what
    /// [`on`](Self::on) was given: with as much of the object as can be read. It never fails to decode.
    ///
    /// Without it, such an event goes to the handler of its kind if the object decodes all the same, and to the fallback
    /// otherwise.
    #[must_use]
    pub fn on_other_version<K>(mut self, handler: impl Handler<E, Partial<K::Object>>) -> Self
    where
        K: EventKind<Event = E, Object: Record>,
    {
        let start = move |event: E| {
            let object = Partial::new(event.raw_object().clone());
            run(handler(event, object))
        };
        Arc::make_mut(&mut self.other_versions).insert(K::TYPE, Arc::new(start));
        self
    }

    /// Handles event notifications of API v2 by their name, in place of an earlier handler of it. The client is lent to
    /// the handler to fetch the event or its object with.
    #[must_use]
    pub fn on_notification(
        mut self,
        type_: &str,
        client: impl Into<Client>,
        handler: impl Handler<EventNotification<E>, Client>,
    ) -> Self {
        let client = client.into();
        let start = move |notification| run(handler(notification, client.clone()));
        Arc::make_mut(&mut self.notifications).insert(type_.into(), Arc::new(start));
        self
    }

    /// Drops events that have been handled before. Of deliveries of one event at the same moment, one is handled; the others
    /// fail, so that Stripe delivers them again.
    #[must_use]
    pub fn without_duplicates(mut self, duplicates: impl Duplicates + 'static) -> Self {
        self.duplicates = Some(Arc::new(duplicates));
        self
    }

    /// Checks a payload against the value of its `Stripe-Signature` header, and runs the handler of what is in it.
    ///
    /// # Errors
    /// The delivery is not to be believed or not an event, or its handler failed.
    pub async fn handle(&self, payload: &[u8], header: &str) -> Result<Outcome, RouteError> {
        let delivery = self
            .webhook
            .delivery(payload, header)
            .map_err(RouteError::Rejected)?;
        self.route(delivery).await.map_err(RouteError::Failed)
    }

    /// Runs the handler of a delivery that has been checked.
    ///
    /// # Errors
    /// The handler failed, or the event is being handled already and duplicates are left out.
    pub async fn route(&self, delivery: Delivery<E>) -> Result<Outcome, BoxError> {
        let id = match &delivery {
            Delivery::Event(event) => event.id(),
            Delivery::Notification(notification) => &notification.id,
        }
        .to_owned();
        let claim = match &self.duplicates {
            Some(duplicates) => match Claim::new(&**duplicates, &id).await? {
                Some(claim) => Some(claim),
                None => return Ok(Outcome::Duplicate),
            },
            None => None,
        };
        let (outcome, running) = self.start(delivery);
        running.await?;
        if let Some(claim) = claim {
            claim.remember().await;
        }
        Ok(outcome)
    }

    fn start(&self, delivery: Delivery<E>) -> (Outcome, Running) {
        let unhandled = match delivery {
            Delivery::Event(event) => {
                if !event.is_of_this_version()
                    && let Some(start) = self.other_versions.get(event.type_name())
                {
                    return (Outcome::Handled, start(event));
                }
                match self.events.get(event.type_name()) {
                    Some(start) => match start(event) {
                        Ok(running) => return (Outcome::Handled, running),
                        Err(unreadable) => Unhandled::Unreadable(unreadable.0, unreadable.1),
                    },
                    None => Unhandled::Event(event),
                }
            }
            Delivery::Notification(notification) => {
                match self.notifications.get(notification.type_.as_str()) {
                    Some(start) => return (Outcome::Handled, start(notification)),
                    None => Unhandled::Notification(notification),
                }
            }
        };
        (Outcome::FellBack, (self.fallback)(unhandled))
    }
}

fn run<T>(future: T) -> Running
where
    T: Future<Output: Handled> + Send + 'static,
{
    Box::pin(async move { future.await.into_result() })
}

impl RouteError {
    /// The HTTP status to answer with: 400 for what is not to be believed, 500 for what is to be delivered again.
    pub fn status(&self) -> u16 {
        match self {
            Self::Rejected(_) => 400,
            Self::Failed(_) => 500,
        }
    }
}

impl fmt::Display for RouteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rejected(error) => write!(f, "the delivery was rejected: {error}"),
            Self::Failed(error) => write!(f, "the handler failed: {}", Chain(error.as_ref())),
        }
    }
}

impl std::error::Error for RouteError {}

impl<E> Clone for Router<E> {
    fn clone(&self) -> Self {
        Self {
            webhook: self.webhook.clone(),
            events: Arc::clone(&self.events),
            other_versions: Arc::clone(&self.other_versions),
            notifications: Arc::clone(&self.notifications),
            fallback: Arc::clone(&self.fallback),
            duplicates: self.duplicates.clone(),
        }
    }
}

impl<E> fmt::Debug for Router<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Router")
            .field("webhook", &self.webhook)
            .field("events", &self.events.keys())
            .field("other_versions", &self.other_versions.keys())
            .field("notifications", &self.notifications.keys())
            .finish_non_exhaustive()
    }
}
