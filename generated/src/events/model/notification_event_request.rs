// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `notification_event_request`.
#[derive(Clone)]
#[non_exhaustive]
pub struct NotificationEventRequest {
    /// ID of the API request that caused the event. If null, the event was automatic (e.g., Stripe's
    /// automatic subscription handling). Request logs are available in the
    /// [dashboard](https://dashboard.stripe.com/logs), but currently not in the API.
    pub id: Option<String>,
    /// The idempotency key transmitted during the request, if any. *Note: This property is populated
    /// only for events on or after May 23, 2017*.
    pub idempotency_key: Option<String>,
}

impl Blank for NotificationEventRequest {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        idempotency_key: Blank::BLANK,
    };
}

impl Record for NotificationEventRequest {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "notification_event_request",
            constants: &[],
            fields: &[Field("id", NULLABLE), Field("idempotency_key", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.id,
            _ => &self.idempotency_key,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.id,
            _ => &mut self.idempotency_key,
        }
    }
}

impl std::fmt::Debug for NotificationEventRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(NotificationEventRequest);
