//! One endpoint: its secrets, how old a delivery may be, and what is read once a signature is right.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use super::WebhookError;
use super::layout;
use super::signature::{Header, Key};
use crate::codec::decode::utf8;
use crate::event::{EventNotification, Snapshot, read_event};
use crate::{DecodeError, Reader, Timestamp};

/// How old a signature may be.
const TOLERANCE: Duration = Duration::from_secs(300);

/// Checks and reads what is delivered to a webhook endpoint. Cheap to clone.
///
/// `E` is the event type of the emitted crate, which has an alias for it.
pub struct Webhook<E> {
    keys: Arc<[Key]>,
    tolerance: Duration,
    clock: Option<Clock>,
    events: PhantomData<fn() -> E>,
}

type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// What was delivered.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Delivery<E> {
    /// An event of API v1, with a snapshot of the object.
    Event(E),
    /// A notification of an event of API v2, which holds no object.
    Notification(EventNotification<E>),
}

impl<E> Webhook<E> {
    /// The endpoint with this signing secret (`whsec_…`). An empty one lets nothing pass.
    pub fn new(secret: &str) -> Self {
        Self {
            keys: Key::new(secret).into_iter().collect(),
            tolerance: TOLERANCE,
            clock: None,
            events: PhantomData,
        }
    }

    /// Takes signatures by this secret as well, as long as secrets are being rolled.
    #[must_use]
    pub fn and_secret(mut self, secret: &str) -> Self {
        self.keys = self.keys.iter().cloned().chain(Key::new(secret)).collect();
        self
    }

    /// How old a signature may be: five minutes, unless set here. A longer time makes replays easier.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Takes the time from `clock` in place of the system.
    #[must_use]
    pub fn clock(mut self, clock: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// Checks a payload against the value of its `Stripe-Signature` header.
    ///
    /// The payload must be the body of the request, byte for byte.
    ///
    /// # Errors
    /// The header says no time or no signature, none of its signatures is right, or it is too old.
    pub fn verify(&self, payload: &[u8], header: &str) -> Result<(), WebhookError> {
        let header = Header::parse(header)?;
        if !self.keys.iter().any(|key| key.signed(&header, payload)) {
            return Err(self.why_not_signed(&header, payload));
        }
        let age = self.now().unix_seconds().saturating_sub(header.time);
        match u64::try_from(age).map(Duration::from_secs) {
            Ok(age) if age > self.tolerance => Err(WebhookError::TooOld { age }),
            // The clocks of two machines are never the same: a time that is yet to come is as good as now.
            _ => Ok(()),
        }
    }

    /// Two mistakes of an endpoint can be told from a forgery, for with what they changed undone the signature is right.
    #[cold]
    fn why_not_signed(&self, header: &Header<'_>, payload: &[u8]) -> WebhookError {
        let by_any = |payload: &[u8]| self.keys.iter().any(|key| key.signed(header, payload));
        if self
            .keys
            .iter()
            .any(|key| key.signed_if_trimmed(header, payload))
        {
            WebhookError::SecretHasSpace
        } else if layout::originals(payload).any(|original| by_any(&original)) {
            WebhookError::Rewritten
        } else {
            WebhookError::WrongSignature
        }
    }

    /// Signs a payload as Stripe would now, by the first secret: the value of the header. For tests of an endpoint.
    pub fn sign(&self, payload: &[u8]) -> String {
        match self.keys.first() {
            Some(key) => key.sign(payload, self.now()),
            None => format!("t={}", self.now().unix_seconds()),
        }
    }

    fn now(&self) -> Timestamp {
        self.clock.as_ref().map_or_else(Timestamp::now, |now| now())
    }
}

impl<E: Snapshot> Webhook<E> {
    /// Checks a payload against its signature, and reads the event of API v1 in it.
    ///
    /// A field of the event that is of another kind than this version of the crate knows does not fail it; nothing of
    /// the object in it is looked at yet.
    ///
    /// # Errors
    /// The signature is not right (as for [`verify`](Self::verify)), or the payload is not an event.
    pub fn event(&self, payload: &[u8], header: &str) -> Result<E, WebhookError> {
        match self.delivery(payload, header)? {
            Delivery::Event(event) => Ok(event),
            Delivery::Notification(_) => Err(WebhookError::OtherKind),
        }
    }

    /// Checks a payload against its signature, and reads the event notification of API v2 in it.
    ///
    /// # Errors
    /// The signature is not right (as for [`verify`](Self::verify)), or the payload is not an event notification.
    pub fn notification(
        &self,
        payload: &[u8],
        header: &str,
    ) -> Result<EventNotification<E>, WebhookError> {
        match self.delivery(payload, header)? {
            Delivery::Notification(notification) => Ok(notification),
            Delivery::Event(_) => Err(WebhookError::OtherKind),
        }
    }

    /// Checks a payload against its signature, and reads what is in it.
    ///
    /// # Errors
    /// The signature is not right (as for [`verify`](Self::verify)), or the payload is neither of both.
    pub fn delivery(&self, payload: &[u8], header: &str) -> Result<Delivery<E>, WebhookError> {
        self.verify(payload, header)?;
        Ok(Delivery::parse(payload)?)
    }
}

impl<E: Snapshot> Delivery<E> {
    /// Reads what was taken from elsewhere than a webhook: from a queue or a database, or the `detail` of an event of Amazon
    /// EventBridge. It is read as from a webhook, a field that is missing or of another type being left blank. Nothing is known
    /// of who made it.
    ///
    /// # Errors
    /// The payload is not JSON, or has no id or type, or an event of API v1 no object.
    pub fn parse(payload: &[u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(utf8(payload)?);
        let object = reader.tag("object", false).ok().and_then(|tag| tag.value);
        Ok(if object.as_deref() == Some(E::NOTIFIED) {
            Self::Notification(EventNotification::parse(payload)?)
        } else {
            Self::Event(read_event(payload)?)
        })
    }
}

impl<E> Clone for Webhook<E> {
    fn clone(&self) -> Self {
        Self {
            keys: Arc::clone(&self.keys),
            tolerance: self.tolerance,
            clock: self.clock.clone(),
            events: PhantomData,
        }
    }
}

/// Shows no secret.
impl<E> fmt::Debug for Webhook<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhook")
            .field("secrets", &self.keys.len())
            .field("tolerance", &self.tolerance)
            .finish_non_exhaustive()
    }
}
